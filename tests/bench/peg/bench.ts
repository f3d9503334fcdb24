import { mkdirSync } from 'node:fs'
import { type Coin, venueOf } from '../../../utils/peg'
import { drawReplay } from './drawReplay'
import { faults, sourceTarget, type Target, venueTarget } from './faults'
import { asFeed, loadSeries, type Series } from './loadSeries'
import { type Measure, measure } from './measure'
import { minutes, noWorst, printClean, printWorst, type Worst, worsen } from './printTables'
import { Recording, replay, type Window } from './replay'
import { truthOf } from './truth'

const COINS: Coin[] = ['USDC', 'USDT']
const OUTPUT = '.output/bench'
const DAY = 86_400
const AROUND = 6 * 3600

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('Which folder of recorded prices? npm run bench:peg -- FOLDER [--clean] [--file NAME]')
  process.exit(2)
}
const only = flags.includes('--file') ? flags[flags.indexOf('--file') + 1] : undefined
const cleanOnly = flags.includes('--clean')
mkdirSync(OUTPUT, { recursive: true })

type Truth = Record<Coin, (number | null)[]>
function truthWithin(recording: Recording, { from, to, step }: Window): Truth {
  const truth: Truth = { USDC: [], USDT: [] }
  for (const { now, quotes } of recording.minutes(from, to, step)) {
    for (const coin of COINS) truth[coin].push(truthOf(coin, quotes, now))
  }
  return truth
}

/** Where faults are tried: some hours before the market first moves to some after it is last away, or all of it. */
function windowOfFaults(series: Series, window: Window, truth: Truth): Window {
  const away = truth.USDC.map((_, i) => Math.max(...COINS.map((coin) => Math.abs(truth[coin][i] ?? 0))) >= 40)
  const step = series.step <= 60 ? 60 : Math.min(3600, series.step)
  const [first, last] = [away.indexOf(true), away.lastIndexOf(true)]
  if (series.calm || first < 0) return { ...window, step }
  const at = (index: number) => window.from + index * window.step
  return { from: Math.max(window.from, at(first) - AROUND), to: Math.min(window.to, at(last) + AROUND), step }
}

const total = { runs: 0, wrong: 0, opposite: 0, alarms: 0, late: 0 }
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
  const truth = truthWithin(recording, window)
  for (const target of targets) {
    for (const fault of faults) {
      const bent = replay(recording, window, { fault, target })
      total.runs++
      for (const coin of COINS) {
        const m = measure(coin, bent, truth[coin], window.step, series.calm)
        worsen(rowOf(byTarget, target.label), m)
        worsen(rowOf(byFault, fault.name), m)
        if (m.delays.some(({ delay }) => delay === null || delay > 300)) total.late++
        if (m.wrong) total.wrong++
        if (m.opposite) total.opposite++
        if (m.falseAlarms) total.alarms++
        if (!m.wrong && !m.falseAlarms) continue
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

/**
 * Most sets have a dollar price once a day. A feed in calm times writes no more often, and says so with its heartbeat:
 * what a user with such a feed would have seen.
 */
function printAsFeed(series: Series, window: Window) {
  const feed = asFeed(series)
  if (!feed) return
  const recording = new Recording(feed)
  const truth = truthWithin(recording, window)
  const moments = replay(recording, window)
  const measured = (coin: Coin) => measure(coin, moments, truth[coin], window.step, series.calm)
  console.log('  the same with the daily closes as a feed that writes once a day')
  printClean({ USDC: measured('USDC'), USDT: measured('USDT') }, series.calm)
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
  // Where nobody names a price in dollars nothing can be judged: that much has to be unknown, and has no delay.
  const priceless = truth.USDC.filter((bps, i) => bps === null && (truth.USDT[i] ?? null) === null).length
  console.log(`  no two prices in dollars of the last hour in ${((100 * priceless) / moments.length).toFixed(1)}%`)
  const measured = (coin: Coin) => measure(coin, moments, truth[coin], window.step, series.calm)
  printClean({ USDC: measured('USDC'), USDT: measured('USDT') }, series.calm)
  printAsFeed(series, window)
  drawReplay(`${OUTPUT}/peg-${series.name}`, series.name, recording, moments, truth)
  if (series.name.includes('svb')) drawClose(series, moments, truth)
  if (!cleanOnly) tryFaults(series, recording, windowOfFaults(series, window, truth))
}

if (!cleanOnly) {
  const { runs, wrong, opposite, alarms, late } = total
  console.log(
    `\n${runs} replays with a fault, two coins each: ${wrong} wrong at some time, ${opposite} the opposite of the truth, ${alarms} with a false alarm, ${late} later than 5 min`,
  )
  for (const { text, m } of failures.sort((a, b) => b.m.wrong - a.m.wrong).slice(0, 40)) {
    const when = m.firstWrong ? ` from ${new Date(m.firstWrong * 1000).toISOString().slice(0, 16)}` : ''
    console.log(
      `  ${text} wrong ${minutes(m.wrong)}${when}, opposite ${minutes(m.opposite)}, ${m.falseAlarms} false alarms`,
    )
  }
}

// Last, and loaded only now: it puts a clock of its own in place.
if (!only) await (await import('./countDay')).countDay()
