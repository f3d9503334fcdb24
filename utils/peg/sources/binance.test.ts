import { expect, it } from 'vitest'
import { binance } from './binance'

const [url = ''] = binance.urls
const READ = 1_800_000_000
const book = {
  symbol: 'USDCUSDT',
  bidPrice: '0.99980000',
  bidQty: '5',
  askPrice: '0.99990000',
  askQty: '7',
  closeTime: 1_700_000_000_123,
}

it('gives the middle of the book against USDT, with the time of the last trading', () => {
  const [quote] = binance.parse(url, book, READ)
  expect(quote).toMatchObject({
    source: 'binance:USDCUSDT',
    coin: 'USDC',
    against: 'USDT',
    at: 1_700_000_000,
    kind: 'cex',
  })
  expect(quote?.price).toBeCloseTo(0.99985, 8)
})

it.each([
  ['another pair', { symbol: 'BTCUSDT' }],
  ['an empty book', { bidQty: '0.00000000' }],
  ['a crossed book', { bidPrice: '1.01' }],
  ['a book too wide to tell', { bidPrice: '0.80' }],
  ['NaN', { bidPrice: 'NaN' }],
  ['numbers instead of strings', { bidPrice: 0.9998, askPrice: 0.9999 }],
  ['zero', { bidPrice: '0.00000000', askPrice: '0.00000000' }],
  ['a negative price', { bidPrice: '-0.9998' }],
  ['no time', { closeTime: undefined }],
  ['a time in seconds', { closeTime: 1_700_000_000 }],
])('refuses %s', (_, change) => {
  expect(binance.parse(url, { ...book, ...change }, READ)).toEqual([])
})
