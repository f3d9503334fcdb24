import { describe, expect, it } from 'vitest'
import { judgePeg } from './judgePeg'
import type { PegStatus } from './PegStatus'
import type { Quote } from './Quote'

const START = 1_700_000_000
const VENUES = ['kraken', 'bitstamp', 'gemini']

/**
 * Plays prices (basis points, one a minute; an array gives each venue its own, null none) and returns every judgement.
 */
function play(prices: (number | (number | null)[])[], step = 60): PegStatus[] {
  const statuses: PegStatus[] = []
  prices.forEach((price, minute) => {
    const now = START + minute * step
    const quotes = VENUES.flatMap((venue, i): Quote[] => {
      const bps = Array.isArray(price) ? price[i] : price
      if (bps === null || bps === undefined) return []
      return [{ source: `${venue}:USDCUSD`, coin: 'USDC', price: 1 + bps / 1e4, at: now, kind: 'cex' }]
    })
    statuses.push(judgePeg('USDC', quotes, now, statuses.at(-1)))
  })
  return statuses
}
const states = (prices: Parameters<typeof play>[0], step?: number) => play(prices, step).map(({ state }) => state)
const repeat = <T>(value: T, times: number): T[] => Array(times).fill(value)

describe('a state', () => {
  it('is said at once where nothing is remembered', () => {
    expect(states([-300])).toEqual(['off-peg'])
  })

  it('is said once it has lasted two minutes', () => {
    expect(states([0, -300, -300, -300])).toEqual(['on-peg', 'on-peg', 'on-peg', 'off-peg'])
    expect(play([0, -300]).at(-1)).toMatchObject({ bps: -300, pending: { state: 'off-peg', since: START + 60 } })
  })

  it('is not said for a spike of a minute', () => {
    expect(new Set(states([0, 0, -300, 0, 0, 320, 0, 0, -300, 0]))).toEqual(new Set(['on-peg']))
  })

  it('does not wait for ever where two worse states alternate', () => {
    // Alternating around 1%: at least drifting all the time.
    expect(states([0, -95, -105, -95, -105]).slice(3)).toEqual(['drifting', 'drifting'])
  })

  it('is said at once when looks are rare: the next one may be an hour away', () => {
    expect(states([0, -300, -300, 0], 900)).toEqual(['on-peg', 'off-peg', 'off-peg', 'on-peg'])
  })

  it('keeps the time since when it holds', () => {
    const off = play([0, ...repeat(-300, 10)])
    expect(new Set(off.slice(3).map(({ since }) => since))).toEqual(new Set([START + 180]))
  })

  it('turns round with its side', () => {
    const turned = play([...repeat(-300, 3), ...repeat(300, 3)])
    // A minute's jump does not count; then the old side is nobody's, and the new one has to last.
    expect(turned.map(({ side }) => side)).toEqual(['below', 'below', 'below', 'below', undefined, 'above'])
    expect(turned.at(-1)?.since).toBe(START + 300)
  })
})

describe('recovery', () => {
  it('is said once it has lasted three minutes', () => {
    const recovered = states([...repeat(-300, 3), ...repeat(0, 7)])
    expect(recovered.indexOf('on-peg')).toBe(6)
  })

  it('needs more than the edge of the threshold', () => {
    expect(new Set(states([-60, ...repeat(-45, 30)]))).toEqual(new Set(['drifting']))
    expect(states([-60, ...repeat(-35, 30)]).at(-1)).toBe('on-peg')
    expect(states([-120, ...repeat(-85, 30)]).at(-1)).toBe('off-peg')
  })

  it('does not flap around a threshold', () => {
    const jitter = Array.from({ length: 120 }, (_, i) => -50 + 8 * Math.sin(i * 1.7))
    const changes = states([-60, ...jitter]).filter((state, i, all) => i > 0 && state !== all[i - 1])
    expect(changes).toEqual([])
  })
})

describe('doubt', () => {
  it('keeps the state for a minute, then says that it is not known', () => {
    const split = repeat<(number | null)[]>([0, -300, null], 3)
    expect(states([0, ...split])).toEqual(['on-peg', 'on-peg', 'unknown', 'unknown'])
  })

  it('does not keep a state that nobody is left to vouch for', () => {
    expect(states([0, [0, null, null]])).toEqual(['on-peg', 'unknown'])
    expect(states([0, [null, null, null]])).toEqual(['on-peg', 'unknown'])
  })

  it('ends at once where only sources were missing', () => {
    expect(states([[0, null, null], 0])).toEqual(['unknown', 'on-peg'])
  })

  it('ends with a second look where they contradicted each other', () => {
    const split = repeat<(number | null)[]>([0, -300, null], 5)
    expect(states([0, ...split, 0, 0, 0]).slice(-3)).toEqual(['unknown', 'unknown', 'on-peg'])
  })
})

describe('memory', () => {
  it('ends after two hours', () => {
    const [before] = play([-300])
    const later = START + 3 * 3600
    const quotes = VENUES.map(
      (venue): Quote => ({ source: `${venue}:U`, coin: 'USDC', price: 1, at: later, kind: 'cex' }),
    )
    expect(judgePeg('USDC', quotes, later, before)).toMatchObject({ state: 'on-peg', since: later })
  })

  it('survives being written down', () => {
    let kept: PegStatus | undefined
    const seen = [0, -300, -300, -300].map((bps, i) => {
      const now = START + i * 60
      const quotes = VENUES.map(
        (venue): Quote => ({ source: `${venue}:U`, coin: 'USDC', price: 1 + bps / 1e4, at: now, kind: 'cex' }),
      )
      kept = JSON.parse(JSON.stringify(judgePeg('USDC', quotes, now, kept))) as PegStatus
      return kept.state
    })
    expect(seen.at(-1)).toBe('off-peg')
  })

  it('does not believe in times to come', () => {
    const [before] = play([-300])
    const quotes = VENUES.map(
      (venue): Quote => ({ source: `${venue}:U`, coin: 'USDC', price: 0.97, at: START, kind: 'cex' }),
    )
    const odd = { ...before, since: START + 5000 } as PegStatus
    expect(judgePeg('USDC', quotes, START, odd).since).toBe(START)
  })
})
