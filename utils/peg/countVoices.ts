import type { Coin } from '../tokens/Token'
import type { Quote } from './Quote'
import { venueOf } from './venueOf'

/**
 * How many independent sources there are at all for a coin, whether they count now or not: those that ever priced it
 * in dollars or against the other. Aggregators, which repeat each other, are one.
 */
export function countVoices(coin: Coin, quotes: readonly Quote[]): number {
  const own = quotes.filter((quote) => quote.coin === coin || quote.against)
  return new Set(own.map(({ source, kind }) => (kind === 'aggregator' ? kind : venueOf(source)))).size
}
