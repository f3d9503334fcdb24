export { accounts, BROKEN, FAKE, issuer, other, RECIPIENT, SPENDER, user } from './accounts'
export type { Chain } from './Chain'
export { type Chains, startChains } from './startChains'
