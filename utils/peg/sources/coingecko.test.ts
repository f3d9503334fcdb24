import { expect, it } from 'vitest'
import { coingecko } from './coingecko'

const [url = ''] = coingecko.urls
const AT = 1_700_000_000

it('gives both coins with the time of their last update', () => {
  const answer = { tether: { usd: 1.0003, last_updated_at: AT }, 'usd-coin': { usd: 0.9991, last_updated_at: AT - 60 } }
  expect(coingecko.parse(url, answer, AT + 300)).toEqual([
    { source: 'coingecko:USDC', coin: 'USDC', price: 0.9991, at: AT - 60, kind: 'aggregator' },
    { source: 'coingecko:USDT', coin: 'USDT', price: 1.0003, at: AT, kind: 'aggregator' },
  ])
})

it('keeps one coin where the other is broken', () => {
  const answer = { tether: { usd: null, last_updated_at: AT }, 'usd-coin': { usd: 0.9991, last_updated_at: AT } }
  expect(coingecko.parse(url, answer, AT).map((quote) => quote.coin)).toEqual(['USDC'])
})

it.each([
  ['NaN', { usd: Number.NaN }],
  ['a price as text', { usd: '1' }],
  ['zero', { usd: 0 }],
  ['a negative price', { usd: -1 }],
  ['another currency', { usd: undefined, eur: 0.92 }],
  ['no time', { last_updated_at: undefined }],
  ['a time in milliseconds', { last_updated_at: AT * 1000 }],
])('refuses %s', (_, change) => {
  expect(coingecko.parse(url, { 'usd-coin': { usd: 0.9991, last_updated_at: AT, ...change } }, AT)).toEqual([])
})

it('refuses another coin', () => {
  expect(coingecko.parse(url, { dai: { usd: 1, last_updated_at: AT } }, AT)).toEqual([])
})
