// `npm run bench`: sets up what is missing, builds, and prints the figures that the budgets are about.
import { buildOnce } from './buildOnce.mjs'
import { setup } from './setup.mjs'

await setup()
buildOnce('chrome')
const { register } = await import('tsx/esm/api')
register()
await import('../tests/bench/bench.ts')
