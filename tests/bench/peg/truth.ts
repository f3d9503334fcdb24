import type { Coin, Quote } from '../../../utils/peg'
import { venueOf } from '../../../utils/peg'

const median = (values: number[]): number | null => {
  const sorted = values.sort((a, b) => a - b)
  const [a, b] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return a === undefined || b === undefined ? null : (a + b) / 2
}

/**
 * The market's median in basis points from a dollar, by the clean recording: dollar quotes of the last minutes, one a
 * venue, with prices against the other coin turned into dollars. Made apart from the judgement and far simpler, so that
 * one can be held against the other. null: no venue priced it.
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
  const other = median([...direct(coin === 'USDC' ? 'USDT' : 'USDC').values()].map((quote) => quote.price))
  const prices = [...own.values()].map((quote) => quote.price)
  if (other !== null) {
    for (const quote of recent) {
      if (!quote.against || own.has(venueOf(quote.source))) continue
      prices.push(coin === 'USDC' ? quote.price * other : other / quote.price)
    }
  }
  if (!own.size && prices.length < 2 && within < 3900) return truthOf(coin, quotes, now, 3900)
  const price = median(prices)
  return price === null ? null : (price - 1) * 1e4
}
