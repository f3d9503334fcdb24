import type { Quote } from '../Quote'

/** What was seen of a source before: its price to the last digit, and the time it was first seen with it. */
export interface Seen {
  price: number
  since: number
}

/** Seconds after which an aggregator's mean, given to many digits, is too good to be unchanged. */
const TOO_LONG = 1800

/**
 * An aggregator may stamp an old price with a new time. Its mean moves in the last digits every minute, so one that
 * does not is given the time it was first seen with: it ages and ceases to count. Markets and oracles do stand still.
 */
export function ageUnchanged(quote: Quote, seen: Seen | undefined): { quote: Quote; seen: Seen } {
  if (!seen || seen.price !== quote.price || seen.since > quote.at) {
    return { quote, seen: { price: quote.price, since: quote.at } }
  }
  const stale = quote.kind === 'aggregator' && quote.at - seen.since > TOO_LONG
  return { quote: stale ? { ...quote, at: seen.since } : quote, seen }
}
