import * as v from 'valibot'
import { Decimal, Time } from './decimal'
import { middleOfBook } from './middleOfBook'
import type { WebSource } from './WebSource'

const Book = v.object({
  symbol: v.literal('USDCUSDT'),
  bidPrice: Decimal,
  bidQty: Decimal,
  askPrice: Decimal,
  askQty: Decimal,
  closeTime: v.pipe(
    v.number(),
    v.transform((time) => Math.floor(time / 1000)),
    Time,
  ),
})

/**
 * Binance's book of USDC against USDT, the deepest there is; it cannot say which of the two moved. The book's own ticker
 * carries no time, the day's does: `closeTime` stands still where trading does, as it did for pairs that were taken down
 * (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints and
 * https://github.com/ccxt/node-binance-api/issues/289, 2026-11-24).
 */
export const binance: WebSource = {
  id: 'binance',
  name: 'Binance',
  kind: 'cex',
  urls: ['https://data-api.binance.vision/api/v3/ticker/24hr?symbol=USDCUSDT'],
  origin: 'https://data-api.binance.vision/*',
  interval: 30,
  parse(_, answer) {
    const book = v.safeParse(Book, answer)
    if (!book.success) return []
    const price = middleOfBook(book.output.bidPrice, book.output.askPrice)
    if (price === null) return []
    return [
      { source: 'binance:USDCUSDT', coin: 'USDC', against: 'USDT', price, at: book.output.closeTime, kind: 'cex' },
    ]
  },
}
