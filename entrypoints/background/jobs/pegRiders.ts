import type { Rider } from '../../../utils/balances'
import type { Quote } from '../../../utils/peg'
import { listChainRiders } from '../../../utils/peg/sources'

/** What is asked of a chain about the pegs, in the same call as the balances. */
export function pegRiders(chainId: number): Rider<Quote[]>[] {
  return listChainRiders(chainId)
}
