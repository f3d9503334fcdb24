export type { Chain } from './definitions'
export { findChain } from './findChain'
export { listChains } from './listChains'
export type { Attempt, ViewCall } from './ViewCall'
