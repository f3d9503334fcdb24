import type { Coin } from '../tokens/Token'

export type PegState = 'on-peg' | 'drifting' | 'off-peg' | 'unknown'

/** The judgement of one coin's peg at one moment. */
export interface PegStatus {
  coin: Coin
  state: PegState
  /** Dollars. */
  price: number | null
  /** Signed deviation from one dollar, in basis points. */
  bps: number | null
  /** How many independent sources counted. */
  sources: number
  /** Unix seconds of the oldest quote that counted. */
  oldest: number | null
  /** Spread between the counted sources, in basis points. */
  disagreement: number | null
  /** Why the state is what it is, above all when it is unknown. */
  reason?: string
  /** Unix seconds since when the state holds. */
  since: number
}
