import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coin } from '../tokens/Token'
import { judgePeg } from './judgePeg'
import type { PegStatus } from './PegStatus'
import type { Quote, QuoteKind } from './Quote'

/**
 * Small series made after real events, an hour and a half each, priced by five kinds of sources. In every one, every
 * source is broken in every way in turn, and no minute may be wrong.
 */
const START = 1_700_000_000
const MINUTES = 90

/** Basis points of both coins, by minute. */
type Course = (minute: number) => Record<Coin, number>

const COURSES: Record<string, Course> = {
  'calm, as in most of 2024': (m) => ({ USDC: 2 * Math.sin(m / 9), USDT: 4 + 3 * Math.sin(m / 13) }),
  'a premium on both, as in March 2020': () => ({ USDC: 25, USDT: 30 }),
  'USDC falls, USDT rises, as on 2023-03-11': (m) => ({
    USDC: m < 30 ? -3 : -3 - 12 * (m - 30),
    USDT: m < 30 ? 1 : 25,
  }),
  'USDT falls at once, as on 2018-10-15': (m) => ({ USDC: 6, USDT: m < 30 ? -8 : -420 }),
  'USDT falls and comes back, as on 2022-05-12': (m) => ({
    USDC: 3,
    USDT: m < 20 ? -4 : m < 50 ? -250 : Math.min(-4, -250 + 25 * (m - 50)),
  }),
}

interface Source {
  id: string
  kind: QuoteKind
  leg: Coin | 'ratio'
  /** Minutes between two prices. */
  every: number
  /** Basis points by which it differs, always. */
  bias: number
  deviation?: number
}

const five: Source[] = [
  { id: 'kraken:USDCUSD', kind: 'cex', leg: 'USDC', every: 1, bias: 0 },
  { id: 'kraken:USDTUSD', kind: 'cex', leg: 'USDT', every: 1, bias: 0 },
  { id: 'bitstamp:USDCUSD', kind: 'cex', leg: 'USDC', every: 1, bias: 3 },
  { id: 'bitstamp:USDTUSD', kind: 'cex', leg: 'USDT', every: 1, bias: -3 },
  { id: 'chainlink:1:USDC', kind: 'oracle', leg: 'USDC', every: 1, bias: 0, deviation: 25 },
  { id: 'chainlink:1:USDT', kind: 'oracle', leg: 'USDT', every: 1, bias: 0, deviation: 25 },
  { id: 'binance:USDCUSDT', kind: 'cex', leg: 'ratio', every: 1, bias: 1 },
  { id: 'uniswapv3:0x1:USDCUSDT', kind: 'dex', leg: 'ratio', every: 1, bias: -1 },
]
const three = five.slice(0, 6)

const priceOf = (course: Course, source: Source, minute: number) => {
  const { USDC, USDT } = course(minute)
  const dollars = { USDC: 1 + USDC / 1e4, USDT: 1 + USDT / 1e4 }
  const price = source.leg === 'ratio' ? dollars.USDC / dollars.USDT : dollars[source.leg]
  return price + source.bias / 1e4
}

const toldMinutes = new Map<Course, Map<Source, number[]>>()

/** By minute, when an oracle last spoke: only when the price has moved by its deviation. Worked out once a course. */
function toldBy(course: Course, source: Source): number[] {
  const known = toldMinutes.get(course) ?? new Map<Source, number[]>()
  toldMinutes.set(course, known)
  const minutes = known.get(source) ?? [0]
  for (let m = minutes.length; m <= MINUTES; m++) {
    const last = minutes[m - 1] ?? 0
    const moved = Math.abs(priceOf(course, source, m) - priceOf(course, source, last)) * 1e4
    minutes.push(moved >= (source.deviation ?? 0) ? m : last)
  }
  known.set(source, minutes)
  return minutes
}

/** What a source says at a minute. */
function say(course: Course, source: Source, minute: number): Quote {
  const told = source.deviation ? (toldBy(course, source)[minute] ?? 0) : minute - (minute % source.every)
  return {
    source: source.id,
    coin: source.leg === 'USDT' ? 'USDT' : 'USDC',
    ...(source.leg === 'ratio' ? { against: 'USDT' as const } : {}),
    price: priceOf(course, source, told),
    at: START + told * 60,
    kind: source.kind,
    ...(source.deviation ? { deviation: source.deviation, heartbeat: 86_400 } : {}),
  }
}

type Fault = (course: Course, source: Source, minute: number) => Quote | null

const BROKEN_FROM = 10
const scramble = (minute: number) => (Math.imul(minute + 7, 2_654_435_761) >>> 0) / 2 ** 32
const FAULTS: Record<string, Fault> = {
  stuck: (course, source, m) => ({ ...say(course, source, BROKEN_FROM), at: START + m * 60 }),
  hung: (course, source) => say(course, source, BROKEN_FROM),
  silent: () => null,
  wild: (course, source, m) => ({ ...say(course, source, m), price: 0.2 + 2 * scramble(m), at: START + m * 60 }),
  'lying 1.5% too high': (course, source, m) => shift(say(course, source, m), 150),
  'lying 1.5% too low': (course, source, m) => shift(say(course, source, m), -150),
  'with the coins swapped': (course, source, m) => {
    const quote = say(course, source, m)
    if (source.leg === 'ratio') return { ...quote, price: 1 / quote.price }
    return { ...quote, price: priceOf(course, { ...source, leg: source.leg === 'USDC' ? 'USDT' : 'USDC' }, m) }
  },
  'with a frozen time': (course, source, m) => ({ ...say(course, source, m), at: START }),
  'with a fresh time on an old price': (course, source, m) => ({
    ...say(course, source, Math.max(0, m - 25)),
    at: START + m * 60,
  }),
  'in the future': (course, source, m) => ({ ...say(course, source, m), at: START + m * 60 + 86_400 }),
}
const shift = (quote: Quote, bps: number): Quote => ({ ...quote, price: quote.price + bps / 1e4 })

interface Moment {
  minute: number
  status: PegStatus
}

function play(
  course: Course,
  sources: Source[],
  coin: Coin,
  isBroken: (source: Source) => Fault | undefined,
): Moment[] {
  const moments: Moment[] = []
  for (let minute = 0; minute <= MINUTES; minute++) {
    const quotes = sources.flatMap((source) => {
      const fault = minute >= BROKEN_FROM ? isBroken(source) : undefined
      return (fault ? fault(course, source, minute) : say(course, source, minute)) ?? []
    })
    moments.push({ minute, status: judgePeg(coin, quotes, START + minute * 60, moments.at(-1)?.status) })
  }
  return moments
}

/** Minutes in a state that nothing in the last eight minutes speaks for; 15 basis points are noise. */
function wrongMinutes(course: Course, coin: Coin, moments: Moment[]): string[] {
  return moments.flatMap(({ minute, status }) => {
    const recent = Array.from({ length: 9 }, (_, back) => course(Math.max(0, minute - back))[coin])
    const { state, side } = status
    const away = (bps: number) => (side === 'below' ? -bps : bps)
    const fits = (bps: number) =>
      state === 'unknown' ||
      (state === 'on-peg' && Math.abs(bps) <= 65) ||
      (state === 'drifting' && away(bps) >= 25 && away(bps) <= 115) ||
      (state === 'off-peg' && away(bps) >= 65)
    return recent.some(fits) ? [] : [`${minute}: ${state} ${side ?? ''} at ${course(minute)[coin].toFixed(0)}`]
  })
}

describe.each(Object.entries(COURSES))('%s', (_, course) => {
  it.each(['USDC', 'USDT'] as const)('%s is judged rightly, and known most of the time', (coin) => {
    for (const sources of [five, three]) {
      const moments = play(course, sources, coin, () => undefined)
      expect(wrongMinutes(course, coin, moments)).toEqual([])
      expect(moments.filter(({ status }) => status.state === 'unknown').length).toBeLessThan(MINUTES / 10)
    }
  })

  it.each(Object.keys(FAULTS))('no state is wrong while any one source is %s', (name) => {
    const fault = FAULTS[name]
    for (const sources of [five, three]) {
      for (const broken of sources) {
        for (const coin of ['USDC', 'USDT'] as const) {
          const moments = play(course, sources, coin, (source) => (source === broken ? fault : undefined))
          expect([broken.id, coin, ...wrongMinutes(course, coin, moments)]).toEqual([broken.id, coin])
        }
      }
    }
  })

  it.each(Object.keys(FAULTS))('no state is wrong while all of any one venue is %s', (name) => {
    const fault = FAULTS[name]
    for (const venue of ['kraken', 'bitstamp', 'chainlink']) {
      for (const coin of ['USDC', 'USDT'] as const) {
        const moments = play(course, five, coin, (source) => (source.id.startsWith(venue) ? fault : undefined))
        expect([venue, coin, ...wrongMinutes(course, coin, moments)]).toEqual([venue, coin])
      }
    }
  })
})

describe('five sources in dollars', () => {
  const venues = ['kraken', 'bitstamp', 'gemini', 'chainlink', 'pyth']
  const liar = fc.record({
    price: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
    age: fc.integer({ min: 0, max: 7200 }),
  })

  it('are right whatever two of them say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 900 }),
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 5 }),
        fc.tuple(liar, liar),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 }),
        (truth, noise, lies, who) => {
          const quotes = venues.map((venue, i): Quote => {
            const lie = lies[who.indexOf(i)]
            const price = lie ? lie.price : 1 + (truth + (noise[i] ?? 0)) / 1e4
            return { source: `${venue}:USDC`, coin: 'USDC', kind: 'cex', price, at: START - (lie ? lie.age : 5) }
          })
          const { state, side } = judgePeg('USDC', quotes, START)
          const [away, near] = [Math.abs(truth), 10]
          if (state === 'on-peg') expect(away).toBeLessThanOrEqual(50 + near)
          if (state === 'drifting' || state === 'off-peg') expect(side).toBe(truth < 0 ? 'below' : 'above')
          if (state === 'drifting') expect(away).toBeGreaterThanOrEqual(50 - near)
          if (state === 'off-peg') expect(away).toBeGreaterThanOrEqual(100 - near)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

it('never throws and never says a number that is none, whatever comes', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      source: fc.string(),
      coin: fc.constantFrom('USDC', 'USDT'),
      price: fc.oneof(fc.double(), fc.string()),
      at: fc.oneof(fc.double(), fc.integer()),
      kind: fc.constantFrom('cex', 'dex', 'oracle', 'aggregator'),
      against: fc.option(fc.constantFrom('USDC', 'USDT', 'EUR')),
    }),
  )
  fc.assert(
    fc.property(fc.array(anything), fc.double(), fc.anything(), (quotes, now, previous) => {
      const status = judgePeg('USDC', quotes as Quote[], now, previous as PegStatus)
      for (const value of [status.price, status.bps, status.oldest, status.disagreement]) {
        expect(value === null || Number.isFinite(value)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
