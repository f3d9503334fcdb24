export { findToken } from './findToken'
export { listTokens } from './listTokens'
export { stablecoinChains } from './stablecoinChains'
export type { Coin, Form, Token } from './Token'
