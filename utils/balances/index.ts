export { planChainRead, type Rider } from './planChainRead'
export { readCalls } from './readCalls'
export { readChain } from './readChain'
export { readLabel } from './readLabel'
