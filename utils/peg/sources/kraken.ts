import * as v from 'valibot'
import type { Coin } from '../../tokens/Token'
import { Decimal, Time } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

/** Price, amount, and the time at which that line of the book last changed, unix seconds. */
const Line = v.tupleWithRest([Decimal, Decimal, Time], v.unknown())
const Side = v.pipe(v.array(Line), v.minLength(1), v.maxLength(100))
const Answer = v.object({
  error: v.pipe(v.array(v.unknown()), v.length(0)),
  result: v.record(v.string(), v.unknown()),
})
const Book = v.object({ asks: Side, bids: Side })

const BASE = 'https://api.kraken.com/0/public/Depth?count=10&pair='
/** Kraken names pairs in its answer otherwise than in the question. */
const PAIRS: Readonly<Record<string, { coin: Coin; names: readonly string[] }>> = {
  [`${BASE}USDCUSD`]: { coin: 'USDC', names: ['USDCUSD', 'USDCZUSD'] },
  [`${BASE}USDTUSD`]: { coin: 'USDT', names: ['USDTUSD', 'USDTZUSD'] },
}

/**
 * Kraken's books in dollars. Its ticker carries no time, so that a book that hangs would look fresh; the lines of the
 * book do, and the book is as old as its last change within ten lines
 * (https://docs.kraken.com/api/docs/rest-api/get-order-book, 2026-11-24).
 */
export const kraken: WebSource = {
  id: 'kraken',
  name: 'Kraken',
  kind: 'cex',
  urls: Object.keys(PAIRS),
  origin: 'https://api.kraken.com/*',
  interval: 30,
  parse(url, answer) {
    const pair = Object.hasOwn(PAIRS, url) ? PAIRS[url] : undefined
    const parsed = v.safeParse(Answer, answer)
    if (!pair || !parsed.success) return []
    const [first, ...more] = Object.entries(parsed.output.result)
    if (!first || more.length || !pair.names.includes(first[0])) return []
    const book = v.safeParse(Book, first[1])
    if (!book.success) return []
    const { asks, bids } = book.output
    const price = middleOfBook(Math.max(...bids.map(([bid]) => bid)), Math.min(...asks.map(([ask]) => ask)))
    if (price === null) return []
    const at = Math.floor(Math.max(...[...asks, ...bids].map(([, , time]) => time)))
    return [{ source: `kraken:${pair.coin}USD`, coin: pair.coin, price, at, kind: 'cex' }]
  },
}
