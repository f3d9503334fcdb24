// `npm start`: sets up what is missing, builds when something changed, and shows the main job on local chains.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, setup } from './setup.mjs'

setup()
buildWhenChanged()
const { register } = await import('tsx/esm/api')
register()
const { showDemo } = await import('./showDemo.ts')
await showDemo()

/** Builds unless the same sources were built before. */
function buildWhenChanged() {
  const hash = createHash('sha256')
  for (const folder of ['entrypoints', 'components', 'utils', 'public']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      const path = join(root, folder, String(name))
      if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path))
    }
  }
  for (const name of ['package-lock.json', 'wxt.config.ts']) hash.update(readFileSync(join(root, name)))
  const built = hash.digest('hex')
  const stamp = join(root, 'node_modules', '.cache', 'peglight', 'built')
  const manifest = join(root, '.output', 'chrome-mv3', 'manifest.json')
  if (existsSync(stamp) && existsSync(manifest) && readFileSync(stamp, 'utf8') === built) return
  console.log('Building the extension …')
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, built)
}
