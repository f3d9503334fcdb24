import type { Coin, Quote } from '../../../utils/peg'
import { venueOf } from '../../../utils/peg'

const median = (values: number[]): number | null => {
  const sorted = values.sort((a, b) => a - b)
  const [a, b] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return a === undefined || b === undefined ? null : (a + b) / 2
}

/** Seconds within which a price is of now; where nobody spoke so lately, an hour and a bit, as some venues are hourly. */
const RECENT = 600
const HOURLY = 3900

/**
 * The market's median in basis points from a dollar, by the clean recording: the newest dollar quotes of the last
 * minutes, one a venue, with prices against the other coin turned into dollars by the other's median. Made apart from the
 * judgement, far simpler and without any doubt of its own, so that one can be held against the other. null: fewer than
 * two prices.
 */
export function truthOf(coin: Coin, quotes: readonly Quote[], now: number, within = RECENT): number | null {
  const newest = new Map<string, Quote>()
  for (const quote of quotes) {
    if (now - quote.at > within) continue
    const key = `${venueOf(quote.source)} ${quote.against ? 'ratio' : quote.coin}`
    const before = newest.get(key)
    if (!before || quote.at > before.at) newest.set(key, quote)
  }
  const dollars = (of: Coin) => [...newest.values()].filter((quote) => quote.coin === of && !quote.against)
  const own = dollars(coin)
  const other = median(dollars(coin === 'USDC' ? 'USDT' : 'USDC').map((quote) => quote.price))
  const prices = own.map((quote) => quote.price)
  if (other !== null) {
    for (const { against, source, price } of newest.values()) {
      if (!against || own.some((quote) => venueOf(quote.source) === venueOf(source))) continue
      prices.push(coin === 'USDC' ? price * other : other / price)
    }
  }
  if (prices.length < 2) return within < HOURLY ? truthOf(coin, quotes, now, HOURLY) : null
  const price = median(prices)
  return price === null ? null : (price - 1) * 1e4
}
