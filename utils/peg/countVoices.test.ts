import { expect, it } from 'vitest'
import { countVoices } from './countVoices'
import type { Quote } from './Quote'

const quote = (source: string, kind: Quote['kind'], more: Partial<Quote> = {}): Quote => ({
  source,
  kind,
  coin: 'USDC',
  price: 1,
  at: 1,
  ...more,
})

it('counts who stands behind the prices, each once', () => {
  const quotes = [
    quote('chainlink:1:USDC', 'oracle'),
    quote('chainlink:8453:USDC', 'oracle'),
    quote('coingecko:USDC', 'aggregator'),
    quote('defillama:USDC', 'aggregator'),
    quote('curve:1:0x1', 'dex', { against: 'USDT' }),
    quote('coinbase:USDTUSD', 'cex', { coin: 'USDT' }),
  ]
  expect(countVoices('USDC', quotes)).toBe(3)
  expect(countVoices('USDT', quotes)).toBe(2)
})
