import { mkdirSync } from 'node:fs'
import { type Coin, venueOf } from '../../../utils/peg'
import { drawReplay } from './drawReplay'
import { faults, sourceTarget, type Target, venueTarget } from './faults'
import { loadSeries, type Series } from './loadSeries'
import { type Measure, measure } from './measure'
import { minutes, noWorst, printClean, printWorst, type Worst, worsen } from './printTables'
import { Recording, replay, type Window } from './replay'
import { truthOf } from './truth'

const COINS: Coin[] = ['USDC', 'USDT']
const OUTPUT = '.output/bench'
const DAY = 86_400

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('Which folder of recorded prices? npm run bench:peg -- FOLDER [--clean] [--file NAME]')
  process.exit(2)
}
const only = flags.includes('--file') ? flags[flags.indexOf('--file') + 1] : undefined
const cleanOnly = flags.includes('--clean')
mkdirSync(OUTPUT, { recursive: true })

type Truth = Record<Coin, (number | null)[]>
/** @param without what is broken: the market is what the others say. */
function truthWithin(recording: Recording, { from, to, step }: Window, without?: Target): Truth {
  const truth: Truth = { USDC: [], USDT: [] }
  for (const { now, quotes } of recording.minutes(from, to, step)) {
    const honest = without ? quotes.filter((quote) => !without.hits(quote)) : quotes
    for (const coin of COINS) truth[coin].push(truthOf(coin, honest, now))
  }
  return truth
}

/** Where faults are tried: a day before the market first moves to a day after it is last away, or all of it. */
function windowOfFaults(series: Series, window: Window, truth: Truth): Window {
  const away = truth.USDC.map((_, i) => Math.max(...COINS.map((coin) => Math.abs(truth[coin][i] ?? 0))) >= 40)
  const step = series.step <= 60 ? 60 : Math.min(3600, series.step)
  const [first, last] = [away.indexOf(true), away.lastIndexOf(true)]
  if (series.calm || first < 0) return { ...window, step }
  const at = (index: number) => window.from + index * window.step
  return { from: Math.max(window.from, at(first) - DAY), to: Math.min(window.to, at(last) + DAY), step }
}

const total = { runs: 0, failed: 0, late: 0 }
const failures: { text: string; m: Measure }[] = []

function tryFaults(series: Series, recording: Recording, window: Window) {
  const targets: Target[] = [
    ...series.sources.map(sourceTarget),
    ...[...new Set(series.sources.map((id) => venueOf(id)))].map(venueTarget),
  ]
  const byTarget = new Map<string, Worst>()
  const byFault = new Map<string, Worst>()
  const rowOf = (rows: Map<string, Worst>, key: string) => {
    const row = rows.get(key) ?? noWorst()
    rows.set(key, row)
    return row
  }
  for (const target of targets) {
    const truth = truthWithin(recording, window, target)
    for (const fault of faults) {
      const bent = replay(recording, window, { fault, target })
      total.runs++
      for (const coin of COINS) {
        const m = measure(coin, bent, truth[coin], window.step, series.calm)
        worsen(rowOf(byTarget, target.label), m)
        worsen(rowOf(byFault, fault.name), m)
        if (m.delays.some(({ delay }) => delay === null || delay > 300)) total.late++
        if (!m.wrong && !m.falseAlarms) continue
        total.failed++
        failures.push({ text: `${series.name} ${fault.name} in ${target.label}: ${coin}`, m })
      }
    }
  }
  const days = ((window.to - window.from) / DAY).toFixed(1)
  console.log(`  ${faults.length} faults in ${targets.length} places in turn, ${days} days, every ${window.step} s`)
  printWorst('place (a source, or a whole venue)', byTarget)
  printWorst('fault', byFault)
}

/** The crash itself, from the evening before. */
function drawClose(series: Series, moments: ReturnType<typeof replay>, truth: Truth) {
  const cut = moments.findIndex(({ now }) => now >= Date.UTC(2023, 2, 10, 18) / 1000)
  const rest = (values: (number | null)[]) => values.slice(cut)
  const close = { USDC: rest(truth.USDC), USDT: rest(truth.USDT) }
  const quotes = series.quotes.filter(({ at }) => at >= (moments[cut]?.now ?? 0))
  const within = new Recording({ ...series, quotes })
  drawReplay(`${OUTPUT}/peg-${series.name}-close`, `${series.name}, the crash`, within, moments.slice(cut), close)
}

for (const series of loadSeries(folder)) {
  if (only && !series.name.includes(only)) continue
  const recording = new Recording(series)
  const window: Window = {
    from: series.quotes[0]?.at ?? 0,
    to: series.quotes.at(-1)?.at ?? 0,
    step: series.step <= 60 ? 60 : series.step < 3600 ? 300 : series.step < DAY ? 900 : 3600,
  }
  const truth = truthWithin(recording, window)
  const moments = replay(recording, window)
  console.log(
    `\n${series.name}: ${series.quotes.length} quotes of ${series.sources.length} sources, judged every ${window.step} s`,
  )
  // Where nobody names a price in dollars nothing can be judged, and where one venue does there is no market to hold
  // the judgement against: that much has to be unknown, and has no delay.
  const priceless = truth.USDC.filter((bps, i) => bps === null && (truth.USDT[i] ?? null) === null).length
  console.log(
    `  fewer than two venues price either coin in dollars in ${((100 * priceless) / moments.length).toFixed(1)}%`,
  )
  const measured = (coin: Coin) => measure(coin, moments, truth[coin], window.step, series.calm)
  printClean({ USDC: measured('USDC'), USDT: measured('USDT') }, series.calm)
  drawReplay(`${OUTPUT}/peg-${series.name}`, series.name, recording, moments, truth)
  if (series.name.includes('svb')) drawClose(series, moments, truth)
  if (!cleanOnly) tryFaults(series, recording, windowOfFaults(series, window, truth))
}

if (!cleanOnly) {
  console.log(
    `\n${total.runs} replays with a fault, two coins each: ${total.failed} wrong, ${total.late} later than 5 min`,
  )
  for (const { text, m } of failures.sort((a, b) => b.m.wrong - a.m.wrong).slice(0, 40)) {
    const when = m.firstWrong ? ` from ${new Date(m.firstWrong * 1000).toISOString().slice(0, 16)}` : ''
    console.log(`  ${text} wrong ${minutes(m.wrong)}${when}, ${m.falseAlarms} false alarms`)
  }
}

// Last, and loaded only now: it puts a clock of its own in place.
if (!only) await (await import('./countDay')).countDay()
