import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Has the extension built for both browsers before any test file begins: none may build while another reads. */
export default function build(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { status } = spawnSync(process.execPath, ['scripts/buildOnce.mjs', 'chrome', 'firefox'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the extension could not be built')
}
