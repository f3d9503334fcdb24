import type { Address } from 'viem'

/** One EVM chain, as far as the balances need it. */
export interface Chain {
  id: number
  name: string
  /** For narrow places, where it differs from `name`. */
  shortName?: string
  /** The coin gas is paid with. */
  native: { symbol: string; decimals: number }
  /** There is no such coin: fees are paid in stablecoins, and `eth_getBalance` means nothing. */
  noNativeBalance?: boolean
  /** Base URL of a block explorer, without a slash at the end. */
  explorer?: string
  /** Absent: no Multicall3 is known there; it has to be called deployless. */
  multicall3?: Address
  /** Settles on another chain, so that Ethereum's finality is not its own. */
  layer2?: boolean
  testnet?: boolean
  sources: string[]
  /** ISO date. */
  asOf: string
}
