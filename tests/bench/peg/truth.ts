import type { Coin, Quote } from '../../../utils/peg'
import { venueOf } from '../../../utils/peg'

const median = (values: number[]): number | null => {
  const sorted = values.sort((a, b) => a - b)
  const [a, b] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return a === undefined || b === undefined ? null : (a + b) / 2
}

/** Basis points from the middle within which two venues have to be for it to be one. */
const APART = 30

/**
 * The market's median in basis points from a dollar, by the clean recording: dollar quotes of the last minutes, one a
 * venue, with prices against the other coin turned into dollars. Made apart from the judgement and far simpler, so that
 * one can be held against the other. null: fewer than two venues priced either coin in dollars, so that a lonely pool's
 * bounce is no market; or fewer than two are near the middle, so that there is no middle.
 */
export function truthOf(coin: Coin, quotes: readonly Quote[], now: number, within = 600): number | null {
  const recent = quotes.filter((quote) => now - quote.at <= within)
  const direct = (of: Coin) => {
    const newest = new Map<string, Quote>()
    for (const quote of recent) {
      if (quote.coin !== of || quote.against) continue
      const before = newest.get(venueOf(quote.source))
      if (!before || quote.at > before.at) newest.set(venueOf(quote.source), quote)
    }
    return newest
  }
  const own = direct(coin)
  const anchors = direct(coin === 'USDC' ? 'USDT' : 'USDC')
  const other = median([...anchors.values()].map((quote) => quote.price))
  const prices = [...own.values()].map((quote) => quote.price)
  if (other !== null) {
    for (const quote of recent) {
      if (!quote.against || own.has(venueOf(quote.source))) continue
      prices.push(coin === 'USDC' ? quote.price * other : other / quote.price)
    }
  }
  if (!own.size && prices.length < 2 && within < 3900) return truthOf(coin, quotes, now, 3900)
  if (new Set([...own.keys(), ...anchors.keys()]).size < 2) return null
  const price = median(prices)
  if (price !== null && prices.filter((each) => Math.abs(each - price) * 1e4 <= APART).length < 2) return null
  return price === null ? null : (price - 1) * 1e4
}
