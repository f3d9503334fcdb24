import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the extension for both browsers, unless `npm test` has just done so. */
export default function build(): void {
  if (process.env.PEGLIGHT_BUILT) return
  const root = fileURLToPath(new URL('../..', import.meta.url))
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { status } = spawnSync('npx', ['wxt', ...args], {
      cwd: root,
      // The test runner's own would give React's development build.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed`)
  }
}
