import { type Coin, venueOf } from '../../../utils/peg'
import { courses, MINUTES } from '../../fixtures/market/courses'
import { faults } from '../../fixtures/market/faults'
import { isLate, isMispriced, isOpposite, isWrong, type Moment, play, write } from '../../fixtures/market/play'
import { Random } from '../../fixtures/market/Random'
import { countVoices, type Source, venues } from '../../fixtures/market/sources'
import { exploreGrid } from './exploreGrid'

/*
 * Invented events through the judgement, with an invented fault in one source of three or more: what no recording holds.
 * `npm run explore:peg -- [RUNS] [SEED]` prints how often a state was wrong, its opposite, late or unknown, and the worst;
 * with `minutely` at the end every source speaks and is judged by the minute, as in anyOneFault.test.ts;
 * `npm run explore:peg -- only RUNSEED COIN` shows one of them by the minute.
 */
const STEPS = [60, 60, 60, 60, 600, 3600]

interface Run {
  event: string
  fault: string
  where: string
  sources: Source[]
  step: number
  seed: number
  moments: Record<Coin, Moment[]>
}

const minutely = process.argv.includes('minutely')

function invent(seed: number): Run {
  const random = new Random(seed)
  const [event, make] = random.pick(Object.entries(courses))
  const course = make(random)
  const sources = venues
    .map((group) => ({ group, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, 3 + Math.floor(random.next() * 4))
    .flatMap(({ group }) => group)
    .map((source) => (minutely ? { ...source, every: 60, lag: 0 } : source))
  const [fault, makeFault] = random.pick(Object.entries(faults))
  const bend = makeFault(random)
  const chosen = random.pick(sources)
  const whole = random.next() < 0.5
  const step = minutely ? 60 : random.pick(STEPS)
  const broken = (source: Source) =>
    source === chosen || (whole && venueOf(source.id) === venueOf(chosen.id)) ? bend : undefined
  const where = whole ? `all of ${venueOf(chosen.id)}` : chosen.id
  return { event, fault, where, sources, step, seed, moments: play(course, sources, broken, step, random) }
}

const COLUMNS = [
  'runs',
  'wrong',
  'opposite',
  'wrong min/run',
  'late min/run',
  'unknown',
  'most changes',
  'wrong price min/run',
]

class Table {
  private readonly rows = new Map<
    string,
    { runs: number; wrong: number; opposite: number; minutes: number[]; changes: number }
  >()

  note(key: string, moments: readonly Moment[], step: number) {
    const row = this.rows.get(key) ?? { runs: 0, wrong: 0, opposite: 0, minutes: [0, 0, 0, 0], changes: 0 }
    const tests = [isWrong, isLate, ({ status }: Moment) => status.state === 'unknown', isMispriced]
    const counts = tests.map((test) => (moments.filter(test).length * step) / 60)
    const changes = moments.filter(({ status }, i) => i > 0 && status.state !== moments[i - 1]?.status.state)
    this.rows.set(key, {
      runs: row.runs + 1,
      wrong: row.wrong + (counts[0] ? 1 : 0),
      opposite: row.opposite + (moments.some(isOpposite) ? 1 : 0),
      minutes: row.minutes.map((sum, i) => sum + (counts[i] ?? 0)),
      changes: Math.max(row.changes, changes.length),
    })
  }

  print() {
    console.log(`${''.padEnd(34)} ${COLUMNS.join('  ')}`)
    for (const [key, { runs, wrong, opposite, minutes, changes }] of [...this.rows].sort(([a], [b]) =>
      a.localeCompare(b),
    )) {
      const [bad = 0, late = 0, unknown = 0, priced = 0] = minutes.map((sum) => sum / runs)
      const cells = [
        runs,
        wrong,
        opposite,
        bad.toFixed(2),
        late.toFixed(2),
        `${((100 * unknown) / (MINUTES + 1)).toFixed(1)}%`,
      ]
      const all = [...cells, changes, priced.toFixed(2)]
      console.log(
        `${key.padEnd(34)} ${all.map((cell, i) => String(cell).padStart(COLUMNS[i]?.length ?? 0)).join('  ')}`,
      )
    }
  }
}

function exploreAll(runs: number, seed: number) {
  const table = new Table()
  const found: Record<'wrong' | 'late', { text: string; minutes: number }[]> = { wrong: [], late: [] }
  for (let run = 0; run < runs; run++) {
    const { event, fault, where, sources, step, seed: own, moments } = invent((seed * 1_000_003 + run * 7919) >>> 0)
    for (const coin of ['USDC', 'USDT'] as const) {
      const count = countVoices(sources, coin)
      table.note(`all, ${count >= 3 ? '3 and more' : count} voices`, moments[coin], step)
      if (count < 3) continue
      for (const key of [`fault: ${fault}`, `event: ${event}`, `every ${step} s`]) table.note(key, moments[coin], step)
      const names = [...new Set(sources.map(({ id }) => venueOf(id)))].join(' ')
      for (const [kind, test] of [['wrong', isWrong] as const, ['late', isLate] as const]) {
        const those = moments[coin].filter(test)
        if (!those[0]) continue
        const text = `${coin} · ${event} · ${fault} in ${where} · ${names} · every ${step} s · ${write(those[0])} · ${own}`
        found[kind].push({ text, minutes: (those.length * step) / 60 })
      }
    }
  }
  table.print()
  for (const [kind, cases] of Object.entries(found)) {
    console.log(`\nlongest ${kind}`)
    for (const { text, minutes } of cases.sort((a, b) => b.minutes - a.minutes).slice(0, 30))
      console.log(`${String(minutes).padStart(4)} min · ${text}`)
  }
}

const [first, second, third] = process.argv.slice(2).filter((word) => word !== 'minutely')
if (first === 'grid') exploreGrid(second)
else if (first === 'only') {
  for (const moment of invent(Number(second)).moments[third === 'USDT' ? 'USDT' : 'USDC']) {
    const { status } = moment
    const waits = status.pending ? `waits for ${status.pending.state} ${status.pending.side ?? ''}` : ''
    console.log(`${write(moment)} · says ${status.bps} of ${status.sources} · ${waits} ${status.reason ?? ''}`)
  }
} else exploreAll(Number(first ?? 2000), Number(second ?? 1))
