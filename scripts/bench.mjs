// `npm run bench`: sets up what is missing, builds, and prints the figures that the budgets are about.
import { join } from 'node:path'
import { root, run, setup } from './setup.mjs'

setup()
run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
const { register } = await import('tsx/esm/api')
register()
await import('../tests/bench/bench.ts')
