import { mkdirSync } from 'node:fs'
import { type Coin, venueOf } from '../../../utils/peg'
import { drawReplay } from './drawReplay'
import { faults, sourceTarget, type Target, venueTarget } from './faults'
import { loadSeries } from './loadSeries'
import { type Measure, measure } from './measure'
import { Recording, replay, type Window } from './replay'
import { truthOf } from './truth'

const COINS: Coin[] = ['USDC', 'USDT']
const OUTPUT = '.output/bench'

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('Which folder of recorded prices? npm run bench:peg -- FOLDER [--clean] [--file NAME]')
  process.exit(2)
}
const only = flags.includes('--file') ? flags[flags.indexOf('--file') + 1] : undefined
const cleanOnly = flags.includes('--clean')
mkdirSync(OUTPUT, { recursive: true })

const minutes = (value: number) => (value >= 600 ? `${(value / 60).toFixed(1)} h` : `${Math.round(value)} min`)
const day = (time: number) => new Date(time * 1000).toISOString().slice(0, 16)
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`

function printMeasure(label: string, m: Measure, calm: boolean) {
  const { states } = m
  const parts = (['on-peg', 'drifting', 'off-peg', 'unknown'] as const).map(
    (s) => `${s} ${share(states[s], m.minutes)}`,
  )
  const wrong = `wrong ${minutes(m.wrong)} (degree ${minutes(m.mild)})${m.firstWrong ? ` from ${day(m.firstWrong)}` : ''}`
  const alarms = calm ? ` · false alarms ${(m.falseAlarms / (m.minutes / 43_200)).toFixed(2)} a month` : ''
  console.log(`  ${label.padEnd(6)} ${parts.join(' · ')} · ${wrong} · ${m.changes} changes${alarms}`)
  for (const { threshold, at, delay } of m.delays) {
    const text = delay === null ? 'never' : minutes(delay / 60)
    console.log(`         market crosses ${threshold} bps at ${day(at)}: ${text} later`)
  }
}

interface Row {
  file: string
  target: string
  fault: string
  coin: Coin
  m: Measure
}
const failures: Row[] = []
const late: Row[] = []
let runs = 0

for (const series of loadSeries(folder)) {
  if (only && !series.name.includes(only)) continue
  const recording = new Recording(series)
  const first = series.quotes[0]?.at ?? 0
  const last = series.quotes.at(-1)?.at ?? 0
  const window: Window = {
    from: first,
    to: last,
    step: series.step <= 60 ? 60 : series.step < 3600 ? 300 : series.step < 86_400 ? 900 : 3600,
  }
  const clean = [...recording.minutes(window.from, window.to, window.step)]
  const truth = Object.fromEntries(
    COINS.map((coin) => [coin, clean.map(({ now, quotes }) => truthOf(coin, quotes, now))]),
  ) as Record<Coin, (number | null)[]>

  console.log(
    `\n${series.name}: ${series.quotes.length} quotes of ${series.sources.length} sources, every ${window.step} s`,
  )
  const moments = replay(recording, window)
  // Where nobody names a price in dollars nothing can be judged: that much must be unknown.
  const priceless = clean.filter(({ now, quotes }) => !quotes.some((q) => !q.against && now - q.at <= 3900)).length
  console.log(`  no price in dollars of the last hour in ${share(priceless, clean.length)} of the time`)
  for (const coin of COINS) printMeasure(coin, measure(coin, moments, truth[coin], window.step), series.calm)
  drawReplay(`${OUTPUT}/peg-${series.name}`, series.name, recording, moments, truth)
  if (series.name.includes('svb')) {
    // The crash itself, an hour before the first sign to the end.
    const cut = moments.findIndex(({ now }) => now >= Date.UTC(2023, 2, 10, 18) / 1000)
    const rest = (values: (number | null)[]) => values.slice(cut)
    const close = { USDC: rest(truth.USDC), USDT: rest(truth.USDT) }
    const within = new Recording({
      ...series,
      quotes: series.quotes.filter(({ at }) => at >= (moments[cut]?.now ?? 0)),
    })
    drawReplay(`${OUTPUT}/peg-${series.name}-close`, `${series.name}, the crash`, within, moments.slice(cut), close)
  }
  if (cleanOnly) continue

  const targets: Target[] = [
    ...series.sources.map(sourceTarget),
    ...[...new Set(series.sources.map((id) => venueOf(id)))].map(venueTarget),
  ]
  const worst = new Map<
    string,
    { wrong: number; mild: number; missed: number; alarms: number; unknown: number; delay: number }
  >()
  for (const target of targets) {
    for (const fault of faults) {
      const bent = replay(recording, window, { fault, target })
      runs++
      for (const coin of COINS) {
        const m = measure(coin, bent, truth[coin], window.step)
        const row: Row = { file: series.name, target: target.label, fault: fault.name, coin, m }
        const entry = worst.get(fault.name) ?? { wrong: 0, mild: 0, missed: 0, alarms: 0, unknown: 0, delay: 0 }
        entry.wrong = Math.max(entry.wrong, m.wrong)
        entry.mild = Math.max(entry.mild, m.mild)
        entry.missed = Math.max(entry.missed, m.missed)
        entry.alarms = Math.max(entry.alarms, m.falseAlarms)
        entry.unknown = Math.max(entry.unknown, m.states.unknown / m.minutes)
        for (const { delay } of m.delays) entry.delay = Math.max(entry.delay, delay ?? Number.POSITIVE_INFINITY)
        worst.set(fault.name, entry)
        if (m.wrong > 0 || m.falseAlarms > 0) failures.push(row)
        if (m.delays.some(({ delay }) => delay === null || delay > 300)) late.push(row)
      }
    }
  }
  console.log(`  each fault in each of ${targets.length} places (sources, and whole venues), the worst of them:`)
  for (const [name, { wrong, mild, missed, alarms, unknown, delay }] of worst) {
    console.log(
      `    ${name.padEnd(12)} wrong ${minutes(wrong).padEnd(8)} degree ${minutes(mild).padEnd(8)} on-peg beyond 1% ${minutes(missed).padEnd(7)} false alarms ${alarms}  unknown ${share(unknown, 1).padEnd(7)} longest delay ${Number.isFinite(delay) ? minutes(delay / 60) : 'never'}`,
    )
  }
}

if (!cleanOnly) {
  console.log(
    `\n${runs} replays with a fault: ${failures.length} with a wrong state or a false alarm, ${late.length} late`,
  )
  for (const { file, target, fault, coin, m } of failures.sort((a, b) => b.m.wrong - a.m.wrong).slice(0, 40)) {
    const when = m.firstWrong ? ` from ${day(m.firstWrong)}` : ''
    console.log(
      `  ${file} ${fault} in ${target}: ${coin} wrong ${minutes(m.wrong)}${when}, ${m.falseAlarms} false alarms`,
    )
  }
}
