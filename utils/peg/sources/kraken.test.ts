import { expect, it } from 'vitest'
import { kraken } from './kraken'

const [url = ''] = kraken.urls
const READ = 1_700_000_000
const entry = (bid: string, ask: string) => ({
  a: [ask, '1', '1'],
  b: [bid, '1', '1'],
  c: [bid, '1'],
  v: ['1', '1'],
  o: bid,
})
const answer = (result: unknown, error: unknown[] = []) => ({ error, result })

it('reads every pair under the name that Kraken gives it', () => {
  const result = {
    USDTZUSD: entry('0.9998', '1.0000'),
    USDCUSD: entry('0.9699', '0.9701'),
    USDCUSDT: entry('0.970', '0.972'),
  }
  expect(kraken.parse(url, answer(result), READ)).toEqual([
    { source: 'kraken:USDTUSD', coin: 'USDT', price: 0.9999, at: READ, kind: 'cex' },
    { source: 'kraken:USDCUSD', coin: 'USDC', price: 0.97, at: READ, kind: 'cex' },
    { source: 'kraken:USDCUSDT', coin: 'USDC', against: 'USDT', price: 0.971, at: READ, kind: 'cex' },
  ])
})

it('leaves out another pair, an empty side and a crossed book, and keeps the rest', () => {
  const result = {
    XXBTZUSD: entry('35000', '35001'),
    USDTZUSD: { ...entry('0.9998', '1.0000'), a: [] },
    USDCUSDT: entry('1.01', '0.99'),
    USDCUSD: entry('0.9999', '1.0001'),
  }
  expect(kraken.parse(url, answer(result), READ).map((quote) => quote.source)).toEqual(['kraken:USDCUSD'])
})

it('believes nothing beside an error', () => {
  expect(kraken.parse(url, answer({ USDCUSD: entry('1', '1') }, ['EService:Unavailable']), READ)).toEqual([])
})
