export { accounts, BROKEN, FAKE, issuer, other, RECIPIENT, SPENDER, user } from './accounts'
export type { Chain } from './Chain'
export { type Markets, placeMarkets } from './placeMarkets'
export { type Chains, startChains } from './startChains'
