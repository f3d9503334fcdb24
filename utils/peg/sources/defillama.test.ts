import { expect, it } from 'vitest'
import { defillama } from './defillama'

const [url = ''] = defillama.urls
const AT = 1_700_000_000
const USDC = 'ethereum:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const entry = { decimals: 6, price: 0.99973, symbol: 'USDC', timestamp: AT, confidence: 0.99 }

it('gives the price with its own time, however the address is written', () => {
  expect(defillama.parse(url, { coins: { [USDC]: entry } }, AT + 500)).toEqual([
    { source: 'defillama:USDC', coin: 'USDC', price: 0.99973, at: AT, kind: 'aggregator' },
  ])
})

it.each([
  ['another token', { 'ethereum:0x0000000000000000000000000000000000000001': entry }],
  ['another symbol under the address', { [USDC]: { ...entry, symbol: 'USDT' } }],
  ['little confidence', { [USDC]: { ...entry, confidence: 0.3 } }],
  ['a price as text', { [USDC]: { ...entry, price: '1' } }],
  ['NaN', { [USDC]: { ...entry, price: Number.NaN } }],
  ['a negative price', { [USDC]: { ...entry, price: -1 } }],
  ['no time', { [USDC]: { ...entry, timestamp: undefined } }],
  ['a time in milliseconds', { [USDC]: { ...entry, timestamp: AT * 1000 } }],
  ['a price of zero', { [USDC]: { ...entry, price: 0 } }],
])('refuses %s', (_, coins) => {
  expect(defillama.parse(url, { coins }, AT)).toEqual([])
})
