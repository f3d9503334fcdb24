import type { Address } from 'viem'

/** A contract that people let take their coins, or are tricked into letting. */
export interface Spender {
  /** `Uniswap`. */
  protocol: string
  /** `Universal Router v2.0`. */
  name: string
  address: Address
  /** `every`: made so that the address is the same contract on every chain. */
  chainIds: readonly number[] | 'every'
  /** An allowance belongs here. False: whoever gives one here loses it, or has been misled. */
  approve: boolean
  sources: readonly string[]
  /** ISO date on which the facts were collected. */
  asOf: string
}
