import * as v from 'valibot'
import type { Coin } from '../../tokens/Token'
import { Decimal, Time } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

const Ticker = v.object({
  bid: Decimal,
  ask: Decimal,
  timestamp: v.pipe(v.string(), v.regex(/^\d{10}$/), v.transform(Number), Time),
  pair: v.optional(v.string()),
})
const BASE = 'https://www.bitstamp.net/api/v2/ticker'
const COINS: Readonly<Record<string, Coin>> = { [`${BASE}/usdcusd/`]: 'USDC', [`${BASE}/usdtusd/`]: 'USDT' }

/** Bitstamp's books in dollars with their own time (https://www.bitstamp.net/api/#ticker, 2026-11-23). */
export const bitstamp: WebSource = {
  id: 'bitstamp',
  name: 'Bitstamp',
  kind: 'cex',
  urls: Object.keys(COINS),
  origin: 'https://www.bitstamp.net/*',
  interval: 60,
  parse(url, answer) {
    const coin = Object.hasOwn(COINS, url) ? COINS[url] : undefined
    const ticker = v.safeParse(Ticker, answer)
    if (!coin || !ticker.success) return []
    const { bid, ask, timestamp, pair } = ticker.output
    if (pair !== undefined && pair.replace(/[^a-z]/gi, '').toUpperCase() !== `${coin}USD`) return []
    const price = middleOfBook(bid, ask)
    return price === null ? [] : [{ source: `bitstamp:${coin}USD`, coin, price, at: timestamp, kind: 'cex' }]
  },
}
