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
  it('gives no all-clear: the one may be the first to see a fall', () => {
    expect(judge([0, -1, -90])).toBe('unknown')
    expect(judge([0, -1, 400])).toBe('unknown')
    expect(judge([0, -1, -3])).toBe('on-peg')
  })

  it('does not warn of what two say by a little', () => {
    expect(judge([-53, -58, 0])).toBe('unknown')
    expect(judge([-53, -58, -47])).toBe('drifting')
  })

  it('warns of what two say by much, after twice the time', () => {
    const calm = judgePeg('USDC', prices(0, 0, 0), NOW)
    const fallen = [-300, -310, 0]
    expect(keep(fallen, 3, calm).state).not.toBe('off-peg')
    expect(keep(fallen, 3, calm).state).not.toBe('drifting')
    expect(keep(fallen, 6, calm).state).toBe('off-peg')
    expect(keep([-300, -310, -305], 3, calm).state).toBe('off-peg')
  })

  it('does not keep a state by the lower threshold at which it would be left', () => {
    const drifting = judgePeg('USDC', prices(-60, -60, -60), NOW)
    expect(keep([-45, -44, -46], 10, drifting).state).toBe('drifting')
    expect(keep([-45, -44, 10], 10, drifting).state).toBe('on-peg')
  })

  it('says that they contradict each other', () => {
    expect(judgePeg('USDC', prices(0, -1, -90), NOW).reason).toBe(
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
