import type { Coin } from '../tokens/Token'

export type QuoteKind = 'oracle' | 'dex' | 'cex' | 'aggregator'

/** One price of one coin by one source. Dollars, or units of `against` where that is set. */
export interface Quote {
  source: string
  coin: Coin
  price: number
  /** The price's own time (not the time of reading), unix seconds. */
  at: number
  kind: QuoteKind
  against?: Coin
}
