import { describe, expect, it } from 'vitest'
import { judgePeg } from './judgePeg'
import type { Quote, QuoteKind } from './Quote'

const NOW = 1_700_000_000

/** `kraken:USDCUSD 0.97` in short: venue, kind, coin, basis points from a dollar, age in seconds. */
const quote = (source: string, kind: QuoteKind, coin: 'USDC' | 'USDT', bps: number, age = 10): Quote => ({
  source,
  kind,
  coin,
  price: 1 + bps / 1e4,
  at: NOW - age,
})
const against = (source: string, kind: QuoteKind, bps: number, age = 10): Quote => ({
  ...quote(source, kind, 'USDC', bps, age),
  against: 'USDT',
})

describe('with one source', () => {
  it('says its price, and that the peg is not known', () => {
    const status = judgePeg('USDC', [quote('chainlink:1:USDC', 'oracle', 'USDC', -3, 3600)], NOW)
    expect(status).toMatchObject({ state: 'unknown', bps: -3, sources: 1, oldest: NOW - 3600, disagreement: null })
    expect(status.price).toBeCloseTo(0.9997)
    expect(status.reason).toContain('only one source')
  })

  it('takes the copies of one feed on many chains for one source', () => {
    const copies = [1, 8453, 42161].map((id) => quote(`chainlink:${id}:USDC`, 'oracle', 'USDC', 1, 60))
    expect(judgePeg('USDC', copies, NOW)).toMatchObject({ state: 'unknown', sources: 1 })
  })
})

describe('with several sources', () => {
  it('says on its peg when two agree', () => {
    const quotes = [quote('chainlink:1:USDC', 'oracle', 'USDC', 0, 7200), quote('kraken:USDCUSD', 'cex', 'USDC', 2)]
    expect(judgePeg('USDC', quotes, NOW)).toMatchObject({ state: 'on-peg', sources: 2 })
  })

  it('follows a pool and one feed to the coin that moved', () => {
    const quotes = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', -310, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', 2, 60),
      against('uniswapv3:0x1:USDCUSDT', 'dex', -320),
    ]
    expect(judgePeg('USDC', quotes, NOW)).toMatchObject({ state: 'off-peg', side: 'below' })
    expect(judgePeg('USDT', quotes, NOW)).toMatchObject({ state: 'on-peg' })
  })
})
