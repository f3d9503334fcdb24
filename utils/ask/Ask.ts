import type { Address } from 'viem'
import type { Coin } from '../tokens/Token'

export type Action =
  | 'transfer'
  | 'approve'
  | 'permit'
  | 'permit2'
  | 'eip3009'
  | 'swap'
  | 'deposit'
  | 'repay'
  | 'bridge'
  | 'order'
  | 'watch'
  | 'other'

/** One stablecoin that a request moves, allows to be moved, or names. */
export interface Ask {
  action: Action
  coin: Coin | null
  token: Address | null
  chainId: number
  /** In the token's own unit; `unlimited` only at the maximum of the parameter's type. */
  amount: bigint | 'unlimited' | null
  /** Who receives it or may take it. */
  counterparty: Address | null
  /** Unix seconds. */
  expiresAt: number | null
  /** How it was found: `['multicall[1]', 'approve']`. */
  path: string[]
}
