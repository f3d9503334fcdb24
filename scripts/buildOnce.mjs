// The build as it is published, made again only when its sources changed. As a program: `node scripts/buildOnce.mjs chrome`.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { root, run } from './setup.mjs'

/**
 * Builds unless the same sources were built before.
 * @param {'chrome' | 'firefox'} browser
 * @param {() => void} [begin] called before a build that takes its time
 */
export function buildOnce(browser, begin = () => undefined) {
  const sources = hashSources()
  const folder = join(root, '.output', `${browser}-mv3`)
  // Beside the build and gone with it: another way of building leaves none.
  const stamp = join(folder, '.sources')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  begin()
  rmSync(stamp, { force: true })
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser, '--mv3'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A test runner's own would give React's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, sources)
}

function hashSources() {
  const hash = createHash('sha256')
  for (const folder of ['entrypoints', 'components', 'utils', 'public']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      const path = join(root, folder, String(name))
      if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path))
    }
  }
  for (const name of ['package-lock.json', 'wxt.config.ts']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of argv.slice(2)) buildOnce(browser === 'firefox' ? 'firefox' : 'chrome')
}
