import type { Coin } from '../tokens/Token'
import type { Quote, QuoteKind } from './Quote'
import type { Span } from './span'

/** What one venue says of one price: as it was said, and how far it may be wrong by now. */
export interface Saying {
  venue: string
  kind: QuoteKind
  /** Where the price is if nothing happened since. */
  near: Span
  /** Where the price is whatever happened since. */
  far: Span
  at: number
  current: boolean
  /** 1 while the price is taken at its word, less with age. */
  weight: number
  quotes: readonly Quote[]
  /** Who says it, several where they were put together; aggregators, which repeat each other, under one name. */
  voices: readonly string[]
}

/** A saying about a coin's dollar price. */
export interface Vote extends Saying {
  coin: Coin
  /** Prices against the other coin, made dollars with the other coin's dollar price. */
  derived: boolean
  /** Leans on a venue that votes already, or on the other coin being on its peg: checks others, never counts alone. */
  cross: boolean
  /** Derived, of one moment, where two or more say the same of the other coin: no single voice could turn it. */
  seconded?: boolean
  /** Made of prices of different moments: it cannot contradict a price in dollars. */
  lags?: boolean
}
