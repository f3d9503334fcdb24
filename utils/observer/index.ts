export { observeProviders } from './observeProviders'
export { openChannel } from './openChannel'
