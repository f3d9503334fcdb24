import * as v from 'valibot'
import { Decimal } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

const Ticker = v.object({
  price: Decimal,
  bid: Decimal,
  ask: Decimal,
  time: v.pipe(v.string(), v.isoTimestamp()),
})
const USDT = 'https://api.exchange.coinbase.com/products/USDT-USD/ticker'

/**
 * Coinbase Exchange's last trade of USDT with its own time. There is no USDC: Coinbase changes it for a dollar one to
 * one, which is no market price (https://docs.cdp.coinbase.com/exchange/reference/exchangerestapi_getproductticker,
 * 2026-11-23).
 */
export const coinbase: WebSource = {
  id: 'coinbase',
  name: 'Coinbase',
  kind: 'cex',
  urls: [USDT],
  origin: 'https://api.exchange.coinbase.com/*',
  interval: 30,
  parse(url, answer) {
    const ticker = v.safeParse(Ticker, answer)
    if (url !== USDT || !ticker.success) return []
    const { price, bid, ask, time } = ticker.output
    const middle = middleOfBook(bid, ask)
    // A last trade far from the book belongs to another time.
    if (middle === null || Math.abs(price / middle - 1) > 0.02) return []
    return [{ source: 'coinbase:USDTUSD', coin: 'USDT', price, at: Math.floor(Date.parse(time) / 1000), kind: 'cex' }]
  },
}
