export { MULTICALL3, planChainRead, type Rider } from './planChainRead'
export { readChain } from './readChain'
export { readLabel } from './readLabel'
