import type { Coin } from '../tokens/Token'

/** A stablecoin, an amount, a network or a recipient that stands in a page. */
export interface Mention {
  coin: Coin | null
  network?: string
  chainId?: number
  amount?: string
  token?: string
  recipient?: string
  node: Node
  offset: number
}
