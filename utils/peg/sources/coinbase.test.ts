import { expect, it } from 'vitest'
import { coinbase } from './coinbase'

const [url = ''] = coinbase.urls
const ticker = {
  trade_id: 1,
  price: '0.99990',
  size: '12.5',
  bid: '0.99989',
  ask: '0.99991',
  volume: '1000',
  time: '2023-11-14T22:13:20.123456Z',
}

it('gives the last trade with its own time', () => {
  expect(coinbase.parse(url, ticker, 1_800_000_000)).toEqual([
    { source: 'coinbase:USDTUSD', coin: 'USDT', price: 0.9999, at: 1_700_000_000, kind: 'cex' },
  ])
})

it.each([
  ['NaN', { price: 'NaN' }],
  ['a number instead of a string', { price: 1 }],
  ['an exponent', { price: '1e3' }],
  ['a negative price', { price: '-1' }],
  ['a crossed book', { bid: '1.01', ask: '0.99' }],
  ['an empty book', { bid: '0', ask: '0' }],
  ['a trade far from the book', { price: '0.90' }],
  ['no time', { time: '' }],
  ['zero', { price: '0.0' }],
  ['a time that is none', { time: 'yesterday' }],
])('refuses %s', (_, change) => {
  expect(coinbase.parse(url, { ...ticker, ...change }, 1_800_000_000)).toEqual([])
})

it('refuses the answer of another address', () => {
  expect(coinbase.parse('https://api.exchange.coinbase.com/products/BTC-USD/ticker', ticker, 1_800_000_000)).toEqual([])
})
