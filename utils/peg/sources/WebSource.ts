import type { Quote, QuoteKind } from '../Quote'

/** Prices from a public server: asked only where the user lets it, and with that host's permission. */
export interface WebSource {
  /** The venue, and the part before the colon of its quotes' `source`. */
  id: string
  name: string
  kind: QuoteKind
  /** What to fetch (GET, without a key). */
  urls: readonly string[]
  /** The host permission that it needs. */
  origin: string
  /** Seconds that must lie between two askings. */
  interval: number
  /**
   * Turns one answer into quotes. Pure, never throws: what is no such answer gives none.
   * @param url the one of `urls` that was fetched.
   * @param answer parsed JSON, of any shape.
   * @param readAt unix seconds, for answers that carry no time of their own.
   */
  parse(url: string, answer: unknown, readAt: number): Quote[]
}
