import type { Rider } from '../../../utils/balances'
import type { Quote } from '../../../utils/peg'
import { listBalanceRiders, listChainRiders, type PoolBalance } from '../../../utils/peg/sources'

/** A price, or how lopsided a pool is. */
export type PegFact = Quote | PoolBalance

/** What is asked of a chain about the pegs, in the same call as the balances. */
export function pegRiders(chainId: number): Rider<PegFact[]>[] {
  return [...listChainRiders(chainId), ...listBalanceRiders(chainId)]
}
