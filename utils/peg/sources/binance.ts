import * as v from 'valibot'
import { Decimal } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

const Book = v.object({
  symbol: v.literal('USDCUSDT'),
  bidPrice: Decimal,
  bidQty: Decimal,
  askPrice: Decimal,
  askQty: Decimal,
})

/**
 * Binance's book of USDC against USDT, the deepest there is; it cannot say which of the two moved. The answer carries
 * no time (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints, 2026-11-23).
 */
export const binance: WebSource = {
  id: 'binance',
  name: 'Binance',
  kind: 'cex',
  urls: ['https://data-api.binance.vision/api/v3/ticker/bookTicker?symbol=USDCUSDT'],
  origin: 'https://data-api.binance.vision/*',
  interval: 30,
  parse(_, answer, readAt) {
    const book = v.safeParse(Book, answer)
    if (!book.success) return []
    const price = middleOfBook(book.output.bidPrice, book.output.askPrice)
    if (price === null) return []
    return [{ source: 'binance:USDCUSDT', coin: 'USDC', against: 'USDT', price, at: readAt, kind: 'cex' }]
  },
}
