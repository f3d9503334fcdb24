import type { Address } from 'viem'

/** A price feed with Chainlink's interface (`latestRoundData`, `decimals`) on one chain. */
export interface Feed {
  chainId: number
  /** What is priced, in dollars. */
  base: 'USDC' | 'USDT' | 'USDT0' | 'native'
  provider: 'chainlink' | 'redstone'
  /** The proxy, whose address stays when the aggregator behind it changes. */
  address: Address
  decimals: number
  /** Longest time between two rounds, seconds. Absent: no source says. */
  heartbeat?: number
  /** Move that triggers a round before the heartbeat, basis points. Absent: no source says. */
  deviation?: number
  testnet?: boolean
  sources: string[]
  /** ISO date; heartbeat and deviation change over the years. */
  asOf: string
}
