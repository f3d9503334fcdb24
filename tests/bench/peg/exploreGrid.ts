import type { Coin, QuoteKind } from '../../../utils/peg'
import { pegLimits, venueOf } from '../../../utils/peg'
import { type Course, EVENT, MINUTES } from '../../fixtures/market/courses'
import { faults } from '../../fixtures/market/faults'
import { isOpposite, isWrong, type Moment, play, write } from '../../fixtures/market/play'
import { Random } from '../../fixtures/market/Random'
import type { Source } from '../../fixtures/market/sources'

/*
 * The plain question put in every way: three to six sources by the minute, one event to a round number, one of them
 * broken from before it. `npm run explore:peg -- grid` prints by number of sources how often the state was wrong, how
 * often it took more than five minutes from a threshold to the state, and how much was unknown.
 */
const direct = (name: string, kind: QuoteKind): Source[] =>
  (['USDC', 'USDT'] as const).map((coin) => ({ id: `${name}:${coin}`, kind, leg: coin, every: 60, lag: 0 }))
const ratio = (name: string, kind: QuoteKind): Source[] => [
  { id: `${name}:USDCUSDT`, kind, leg: 'ratio', every: 60, lag: 0 },
]
const exchanges = ['kraken', 'coinbase', 'bitstamp', 'gemini', 'bitfinex', 'okx'].map((name) => direct(name, 'cex'))
const kinds = [
  direct('kraken', 'cex'),
  direct('chainlink', 'oracle').map((source) => ({ ...source, deviation: 25 })),
  direct('coingecko', 'aggregator'),
  direct('bitstamp', 'cex'),
  direct('pyth', 'oracle').map((source) => ({ ...source, deviation: 10 })),
  direct('curve', 'dex'),
]
const pools = [ratio('binance', 'cex'), ratio('uniswapv3', 'dex'), ratio('curve2', 'dex')]
const MIXES: Record<string, Source[][]> = {}
for (const n of [3, 4, 5, 6]) {
  MIXES[`${n} exchanges`] = exchanges.slice(0, n)
  MIXES[`${n} of all kinds`] = kinds.slice(0, n)
}
for (const [n, m] of [
  [1, 2],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [4, 2],
] as const) {
  MIXES[`${n} in dollars, ${m} in the other`] = [...kinds.slice(0, n), ...pools.slice(0, m)]
}
// As it comes, without any price server: the feeds of one call a chain, and the pools.
const [, chainlink = [], , , pyth = []] = kinds
MIXES['a feed and two pools'] = [chainlink, ...pools.slice(1)]
MIXES['two feeds and two pools'] = [chainlink, pyth, ...pools.slice(1)]

const LEVELS = [-60, -70, -80, -110, -120, -150, -300, -1000, 80, 150]
const SHAPES: Record<string, (bps: number) => (minute: number) => number> = {
  'at once': (bps) => (m) => (m < EVENT ? 0 : bps),
  'in ten minutes': (bps) => (m) => bps * Math.min(1, Math.max(0, (m - EVENT) / 10)),
  'in an hour': (bps) => (m) => bps * Math.min(1, Math.max(0, (m - EVENT) / 60)),
  'and back': (bps) => (m) => bps * Math.max(0, Math.min(1, (m - EVENT) / 5, (EVENT + 90 - m) / 10)),
}

interface Row {
  runs: number
  wrong: number
  opposite: number
  crossings: number
  late: number
  lateClear: number
  clear: number
  unknown: number
  away: number
  minutes: number
}
const noRow = (): Row => ({
  runs: 0,
  wrong: 0,
  opposite: 0,
  crossings: 0,
  late: 0,
  lateClear: 0,
  clear: 0,
  unknown: 0,
  away: 0,
  minutes: 0,
})

/** The state that a deviation asks for, at least. */
function followed({ status }: Moment, bps: number, threshold: number): boolean {
  if (status.side !== (bps < 0 ? 'below' : 'above')) return false
  return status.state === 'off-peg' || (threshold === pegLimits.drift && status.state === 'drifting')
}

function note(row: Row, moments: readonly Moment[]) {
  row.runs++
  row.minutes += moments.length
  if (moments.some(isWrong)) row.wrong++
  if (moments.some(isOpposite)) row.opposite++
  row.unknown += moments.filter(({ status }) => status.state === 'unknown').length
  const real = moments.map(({ recent }) => recent[0] ?? 0)
  for (const threshold of [pegLimits.drift, pegLimits.off]) {
    const at = real.findIndex((bps) => Math.abs(bps) >= threshold)
    if (at < 0 || !real.slice(at, at + 6).every((bps) => Math.abs(bps) >= threshold)) continue
    const bps = real[at + 5] ?? 0
    const late = !moments.slice(at, at + 6).some((moment) => followed(moment, bps, threshold))
    const clear = Math.abs(real[at + 1] ?? 0) >= threshold * 1.4
    row.crossings++
    if (clear) row.clear++
    if (late) row.late++
    if (late && clear) row.lateClear++
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`

function print(title: string, rows: Map<string, Row>) {
  console.log(
    `\n${title.padEnd(34)}   runs  wrong  opposite  thresholds  not in 5 min  clear ones  not in 5 min  unknown`,
  )
  for (const [key, row] of rows) {
    const cells = [
      String(row.runs).padStart(6),
      String(row.wrong).padStart(6),
      String(row.opposite).padStart(9),
      String(row.crossings).padStart(11),
      percent(row.late, row.crossings).padStart(13),
      String(row.clear).padStart(11),
      percent(row.lateClear, row.clear).padStart(13),
      percent(row.unknown, row.minutes).padStart(8),
    ]
    console.log(`${key.padEnd(34)} ${cells.join(' ')}`)
  }
}

/** Plays all of it and prints. */
export function exploreGrid(only?: string): void {
  const byMix = new Map<string, Row>()
  const byFault = new Map<string, Row>()
  const byLevel = new Map<string, Row>()
  const bad: string[] = []
  const add = (rows: Map<string, Row>, key: string, moments: Moment[]) => {
    const row = rows.get(key) ?? noRow()
    rows.set(key, row)
    note(row, moments)
  }
  for (const [mix, groups] of Object.entries(MIXES)) {
    if (only && !mix.includes(only)) continue
    for (const [fault, makeFault] of Object.entries(faults)) {
      let turn = 0
      for (const level of LEVELS) {
        for (const [shape, makeCourse] of Object.entries(SHAPES)) {
          const course: Course = (m) => ({ USDC: makeCourse(level)(m), USDT: 0 })
          const broken = groups[turn++ % groups.length] ?? []
          const random = new Random(level * 31 + turn * 7 + fault.length * 1009)
          const bend = makeFault(random)
          const from = [20, MINUTES - 20] as [number, number]
          const all = play(course, groups.flat(), (s) => (broken.includes(s) ? bend : undefined), 60, random, from)
          const { USDC, USDT } = all
          for (const [coin, moments] of Object.entries({ USDC, USDT }) as [Coin, Moment[]][]) {
            add(byMix, mix, moments)
            if (coin === 'USDC') {
              add(byFault, `${fault}, ${groups.length < 4 ? 'three' : 'more'}`, moments)
              add(byLevel, `${level} ${shape}, ${groups.length < 4 ? 'three' : 'more'}`, moments)
            }
            const first = moments.find(isWrong)
            const where = venueOf(broken[0]?.id ?? '')
            if (first)
              bad.push(
                `${moments.filter(isWrong).length} min: ${mix}, ${coin}, ${level} ${shape}, ${fault} in ${where}, ${write(first)}`,
              )
          }
        }
      }
    }
  }
  print('sources', byMix)
  print('fault (of the coin that moves)', new Map([...byFault].sort(([a], [b]) => a.localeCompare(b))))
  print('event', new Map([...byLevel].sort(([a], [b]) => a.localeCompare(b))))
  console.log(`\n${bad.length} wrong at some time`)
  for (const text of bad.slice(0, 60)) console.log(text)
}
