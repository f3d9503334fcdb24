// `npm test`: sets up what is missing, then checks everything: what needs one core alone first, two at a time, each printed when
// it ends.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, setup } from './setup.mjs'

await setup({ firefox: true })

const bin = (name) => join(root, 'node_modules', '.bin', name)
const reports = join(root, '.output', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const vitest = (project, ...others) => [
  `tests: ${project}`,
  bin('vitest'),
  [
    'run',
    ...[project, ...others].flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${join(reports, `${project}.json`)}`,
  ],
]
const node = (...args) => [process.execPath, args]
const build = (browser) => node(join(root, 'scripts', 'buildOnce.mjs'), browser)
/** What stands in one group runs two at a time, in this order. */
const groups = [
  [
    // By its path: both compilers are called tsc. The older one is there for dependency-cruiser, which reads by its API.
    ['types', ...node(join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), '--noEmit')],
    ['format and lint', bin('biome'), ['ci', '--error-on-warnings', '.']],
    [
      'import walls',
      bin('depcruise'),
      ['entrypoints', 'components', 'utils', 'tests', 'scripts', '--output-type', 'err'],
    ],
    ['unused code', bin('knip'), ['--no-progress']],
    ['build for Chrome', ...build('chrome')],
    ['build for Firefox', ...build('firefox')],
  ],
  [['sizes', bin('size-limit'), []]],
  [vitest('unit', 'pure')],
  [vitest('chains')],
  [vitest('e2e')],
]

let failed = 0
let passed = 0

/** Runs a step; beside another one its output is kept until it ends, so that the two do not mix. */
function runStep([name, command, args], alone) {
  const started = Date.now()
  const kept = []
  const print = (text) => (alone ? process.stdout.write(text) : kept.push(text))
  print(`\n── ${name}\n`)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    child.stdout?.on('data', print)
    child.stderr?.on('data', print)
    child.on('error', (error) => print(`${error.message}\n`))
    child.on('close', (status) => {
      print(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)\n`)
      for (const piece of kept) process.stdout.write(piece)
      count(name, status)
      resolve()
    })
  })
}

function count(name, status) {
  const report = join(reports, `${name.replace('tests: ', '')}.json`)
  if (name.startsWith('tests: ') && existsSync(report)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests || (numFailedTestSuites || status !== 0 ? 1 : 0)
  } else if (status === 0) passed++
  else failed++
}

/** Takes the group's next step until none is left. */
async function runNext(steps, alone) {
  for (let step = steps.shift(); step; step = steps.shift()) await runStep(step, alone)
}

for (const group of groups) {
  const alone = group.length === 1
  await Promise.all([runNext(group, alone), runNext(group, alone)])
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
