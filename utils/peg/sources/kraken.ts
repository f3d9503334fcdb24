import * as v from 'valibot'
import type { Quote } from '../Quote'
import { Decimal } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

const Side = v.tupleWithRest([Decimal], v.unknown())
const Answer = v.object({
  error: v.pipe(v.array(v.unknown()), v.length(0)),
  result: v.record(v.string(), v.unknown()),
})
const Ticker = v.object({ a: Side, b: Side, c: Side })

/** Kraken names pairs in its answer otherwise than in the question. */
const PAIRS: Readonly<Record<string, Pick<Quote, 'coin' | 'against'> & { name: string }>> = {
  USDCUSD: { name: 'USDCUSD', coin: 'USDC' },
  USDTUSD: { name: 'USDTUSD', coin: 'USDT' },
  USDTZUSD: { name: 'USDTUSD', coin: 'USDT' },
  USDCUSDT: { name: 'USDCUSDT', coin: 'USDC', against: 'USDT' },
}

/**
 * Kraken's books in dollars and against each other. The answer carries no time: a book is as old as the asking
 * (https://docs.kraken.com/api/docs/rest-api/get-ticker-information, 2026-11-23).
 */
export const kraken: WebSource = {
  id: 'kraken',
  name: 'Kraken',
  kind: 'cex',
  urls: ['https://api.kraken.com/0/public/Ticker?pair=USDTUSD,USDCUSD,USDCUSDT'],
  origin: 'https://api.kraken.com/*',
  interval: 30,
  parse(_, answer, readAt) {
    const parsed = v.safeParse(Answer, answer)
    if (!parsed.success) return []
    return Object.entries(parsed.output.result)
      .slice(0, 20)
      .flatMap(([key, entry]): Quote[] => {
        const pair = Object.hasOwn(PAIRS, key) ? PAIRS[key] : undefined
        const ticker = v.safeParse(Ticker, entry)
        if (!pair || !ticker.success) return []
        const price = middleOfBook(ticker.output.b[0], ticker.output.a[0])
        if (price === null) return []
        const { name, ...what } = pair
        return [{ source: `kraken:${name}`, ...what, price, at: readAt, kind: 'cex' }]
      })
  },
}
