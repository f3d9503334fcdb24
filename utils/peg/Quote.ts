import type { Coin } from '../tokens/Token'

export type QuoteKind = 'oracle' | 'dex' | 'cex' | 'aggregator'

/** One price of one coin by one source. Dollars, or units of `against` where that is set. */
export interface Quote {
  /** Who says so: the venue, a colon, and what tells its prices apart, such as `kraken:USDCUSD`. */
  source: string
  coin: Coin
  price: number
  /** The price's own time (not the time of reading), unix seconds. */
  at: number
  kind: QuoteKind
  against?: Coin
  /** Oracles: longest time between two rounds, seconds. */
  heartbeat?: number
  /** Oracles: move that triggers a round before the heartbeat, basis points. */
  deviation?: number
  /** What the clock of the server said when it answered, unix seconds: beside the price's own time another witness. */
  served?: number
}
