import { expect, it } from 'vitest'
import { bitstamp } from './bitstamp'

const [usdc = '', usdt = ''] = bitstamp.urls
const ticker = { last: '0.9999', bid: '0.9998', ask: '1.0000', timestamp: '1700000000', volume: '10' }

it('gives each coin by the address that was asked, with the time of the book', () => {
  expect(bitstamp.parse(usdc, ticker, 1_800_000_000)).toEqual([
    { source: 'bitstamp:USDCUSD', coin: 'USDC', price: 0.9999, at: 1_700_000_000, kind: 'cex' },
  ])
  expect(bitstamp.parse(usdt, { ...ticker, pair: 'USDT/USD' }, 1_800_000_000)).toMatchObject([{ coin: 'USDT' }])
})

it.each([
  ['another pair', { pair: 'BTC/USD' }],
  ['a time in milliseconds', { timestamp: '1700000000000' }],
  ['a crossed book', { bid: '1.2' }],
  ['an empty book', { bid: '0', ask: '0' }],
  ['an empty side', { ask: '' }],
  ['NaN', { bid: 'NaN' }],
  ['numbers instead of strings', { bid: 0.9998, ask: 1 }],
  ['a negative price', { bid: '-0.9998' }],
  ['no time', { timestamp: undefined }],
])('refuses %s', (_, change) => {
  expect(bitstamp.parse(usdc, { ...ticker, ...change }, 1_800_000_000)).toEqual([])
})

it('refuses the answer of another address', () => {
  expect(bitstamp.parse('https://www.bitstamp.net/api/v2/ticker/btcusd/', ticker, 1_800_000_000)).toEqual([])
})
