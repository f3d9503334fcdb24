// `npm test`: sets up what is missing, then checks everything, the quick things first.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, setup } from './setup.mjs'

setup({ firefox: true })

const bin = (name) => join(root, 'node_modules', '.bin', name)
const reports = join(root, '.output', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const vitest = (project, ...others) => [
  `tests: ${project}`,
  [
    bin('vitest'),
    'run',
    ...[project, ...others].flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${join(reports, `${project}.json`)}`,
  ],
]
const steps = [
  ['format and lint', [bin('biome'), 'ci', '--error-on-warnings', '.']],
  // By its path: both compilers are called tsc. The older one is there for dependency-cruiser, which reads by its API.
  ['types', [process.execPath, join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), '--noEmit']],
  [
    'import walls',
    [bin('depcruise'), 'entrypoints', 'components', 'utils', 'tests', 'scripts', '--output-type', 'err'],
  ],
  ['unused code', [bin('knip'), '--no-progress']],
  vitest('unit', 'pure'),
  ['build for Chrome', [process.execPath, join(root, 'scripts', 'buildOnce.mjs'), 'chrome']],
  ['build for Firefox', [process.execPath, join(root, 'scripts', 'buildOnce.mjs'), 'firefox']],
  ['sizes', [bin('size-limit')]],
  vitest('chains'),
  vitest('e2e'),
]

let failed = 0
let passed = 0
for (const [name, [command, ...args]] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env })
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`)
  const report = join(reports, `${name.replace('tests: ', '')}.json`)
  if (name.startsWith('tests: ') && existsSync(report)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests || (numFailedTestSuites || status !== 0 ? 1 : 0)
  } else if (status === 0) passed++
  else failed++
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
