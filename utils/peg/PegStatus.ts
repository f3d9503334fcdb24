import type { Coin } from '../tokens/Token'

export type PegState = 'on-peg' | 'drifting' | 'off-peg' | 'unknown'

/** Which side of a dollar a coin is on, where it is not on it. */
export type PegSide = 'below' | 'above'

/** A place in the order of states: how bad, and on which side. */
export interface Level {
  state: 'on-peg' | 'drifting' | 'off-peg'
  side?: PegSide
}

/** A level that is not said yet, and since when (unix seconds) the quotes speak for it. */
export interface Waiting extends Level {
  since: number
}

/** What the quotes have spoken for all the time since, and the level that they speak for now. */
export interface Pending extends Waiting {
  latest?: Waiting
}

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
  /** Who they are: venues, aggregators under one name (`countVoices`). */
  voices?: readonly string[]
  /** Unix seconds of the oldest quote that counted. */
  oldest: number | null
  /** Spread between the counted sources, in basis points. */
  disagreement: number | null
  /** Why the state is what it is, above all when it is unknown. */
  reason?: string
  /** Unix seconds since when the state holds. */
  since: number
  /** Set while drifting or off-peg. */
  side?: PegSide
  /** Unix seconds of this judgement. */
  at?: number
  /** Another state that the quotes speak for, and since when; it holds once it has lasted. */
  pending?: Pending
  /** Unix seconds since when nobody vouches for the state any more, while it is kept. */
  unsure?: number
}
