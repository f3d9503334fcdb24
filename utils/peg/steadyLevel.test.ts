import { describe, expect, it } from 'vitest'
import { judgePeg } from './judgePeg'
import type { PegStatus } from './PegStatus'
import type { Quote } from './Quote'

const NOW = 1_700_000_000
const VENUES = ['kraken', 'bitstamp', 'gemini', 'chainlink', 'pyth'] as const

/** Prices of USDC in basis points from a dollar, each by another venue. */
const prices = (...bps: number[]): Quote[] =>
  bps.map((value, i) => {
    const venue = VENUES[i] ?? `venue${i}`
    const kind = venue === 'chainlink' || venue === 'pyth' ? 'oracle' : 'cex'
    return { source: `${venue}:USDC`, coin: 'USDC', kind, price: 1 + value / 1e4, at: NOW - 10 }
  })
const judge = (bps: number[], previous?: PegStatus, now = NOW) => judgePeg('USDC', prices(...bps), now, previous).state

/** The same prices for some minutes. */
function keep(bps: number[], minutes: number, before: PegStatus): PegStatus {
  let status = before
  for (let minute = 1; minute <= minutes; minute++) {
    const now = NOW + minute * 60
    const quotes = prices(...bps).map((quote) => ({ ...quote, at: now - 10 }))
    status = judgePeg('USDC', quotes, now, status)
  }
  return status
}

describe('where one of three tells another story', () => {
  it('gives no all-clear by two that only share a band: the one may be the first to see a fall', () => {
    expect(judge([0, -25, -90])).toBe('unknown')
    expect(judge([12, -12, 400])).toBe('unknown')
    expect(judge([0, -1, -3])).toBe('on-peg')
  })

  it('gives it where two see the same price, as one of them at least is not broken', () => {
    expect(judge([0, -1, -90])).toBe('on-peg')
    expect(judge([0, 9, 400])).toBe('on-peg')
    expect(judge([-42, -44, -90])).toBe('unknown')
  })

  it('does not take an older price for one of the two, nor two aggregators for both, nor anything against another’s doubt', () => {
    const [kraken, bitstamp, gemini, feed] = prices(0, -1, -90, -55)
    const told = (...quotes: (Quote | undefined)[]) => judgePeg('USDC', quotes as Quote[], NOW).state
    expect(told(kraken, bitstamp, gemini)).toBe('on-peg')
    const aggregator = { ...bitstamp, source: 'coingecko:USDC', kind: 'aggregator' } as Quote
    expect(told(kraken, aggregator, gemini)).toBe('on-peg')
    expect(told(aggregator, { ...aggregator, source: 'defillama:USDC' }, gemini)).toBe('unknown')
    expect(told(kraken, { ...bitstamp, at: NOW - 600 } as Quote, gemini)).toBe('unknown')
    expect(told(kraken, bitstamp, gemini, feed)).toBe('unknown')
    expect(told(kraken, bitstamp, gemini, { ...aggregator, price: 0.994, at: NOW - 2400 })).toBe('unknown')
  })

  it('does not warn of what two say by no more than noise', () => {
    expect(judge([-53, -58, 0])).toBe('unknown')
    expect(judge([-53, -58, -47])).toBe('drifting')
    expect(judge([-62, -66, 0])).toBe('drifting')
  })

  it('warns of what two say, after twice the time where they do not see the same price', () => {
    const calm = judgePeg('USDC', prices(0, 0, 0), NOW)
    const fallen = [-300, -330, 0]
    expect(keep(fallen, 3, calm).state).not.toBe('off-peg')
    expect(keep(fallen, 3, calm).state).not.toBe('drifting')
    expect(keep(fallen, 6, calm).state).toBe('off-peg')
    expect(keep([-300, -310, 0], 3, calm).state).toBe('off-peg')
    expect(keep([-300, -330, -305], 3, calm).state).toBe('off-peg')
  })

  it('says of how far it is the least, where the majority is beyond it by no more than noise', () => {
    expect(judge([-154, -104, -50])).toBe('drifting')
    expect(judge([-181, -112, -50])).toBe('off-peg')
  })

  it('does not keep a state by the lower threshold at which it would be left', () => {
    const drifting = judgePeg('USDC', prices(-60, -60, -60), NOW)
    expect(keep([-45, -44, -46], 10, drifting).state).toBe('drifting')
    expect(keep([-45, -44, 10], 10, drifting).state).toBe('on-peg')
  })

  it('says that they contradict each other', () => {
    expect(judgePeg('USDC', prices(0, -20, -90), NOW).reason).toBe(
      'the sources contradict each other: they are 0.90% apart',
    )
  })
})

describe('where one of four or five tells another story', () => {
  it('says what the others say', () => {
    expect(judge([0, -1, 2, -90])).toBe('on-peg')
    expect(judge([-53, -58, -56, 0])).toBe('drifting')
    expect(judge([-300, -310, -305, 0])).toBe('off-peg')
  })

  it('gives no all-clear against two of five', () => {
    expect(judge([0, -1, 2, -90, -95])).toBe('unknown')
    expect(judge([0, -1, 2, -2, -95])).toBe('on-peg')
  })
})

it('says how far it is as before, while the one who was broken in a fall goes on', () => {
  const fallen = judgePeg('USDC', prices(-300, -310, -305), NOW)
  expect(keep([-110, -115, 0], 6, fallen).state).toBe('off-peg')
  expect(keep([-70, -75, 0], 6, fallen).state).toBe('drifting')
})

it('does not go on being off its peg by one voice, where another says that it only drifts', () => {
  const fallen = judgePeg('USDC', prices(-300, -310), NOW)
  expect(keep([-300, -60], 6, fallen).state).toBe('drifting')
})

it('gives no all-clear against a price of different moments, which does not warn either', () => {
  // Kraken is stuck at a dollar, the aggregator is late; a pool sees the fall through an older price of USDC.
  const at = (source: string, kind: Quote['kind'], coin: 'USDC' | 'USDT', bps: number, age: number): Quote => {
    return { source, kind, coin, price: 1 + bps / 1e4, at: NOW - age }
  }
  const quotes = [
    at('kraken:USDT', 'cex', 'USDT', 0, 10),
    at('kraken:USDC', 'cex', 'USDC', 0, 10),
    at('coingecko:USDT', 'aggregator', 'USDT', -2, 250),
    at('coingecko:USDC', 'aggregator', 'USDC', 1, 250),
    { ...at('uniswapv3:0x1', 'dex', 'USDC', 330, 10), against: 'USDT' as const },
  ]
  expect(judgePeg('USDT', quotes, NOW).state).toBe('unknown')
  expect(judgePeg('USDT', quotes.slice(0, 4), NOW).state).toBe('on-peg')
})
