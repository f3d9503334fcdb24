// `npm start`: sets up what is missing, builds when something changed, and shows the main job on local chains.
import { buildOnce } from './buildOnce.mjs'
import { setup } from './setup.mjs'

await setup()
buildOnce('chrome', () => console.log('Building the extension …'))
const { register } = await import('tsx/esm/api')
register()
const { showDemo } = await import('./showDemo.ts')
await showDemo()
