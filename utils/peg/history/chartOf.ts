import type { PegState } from '../PegStatus'
import { COARSE, FINE, type PegSample } from './PegSample'
import { voicesOfSample } from './voices'

/** Columns for a chart, all of one length. A gap is a row of nulls, never a line drawn across. */
export interface PegChart {
  at: number[]
  bps: (number | null)[]
  low: (number | null)[]
  high: (number | null)[]
  state: (PegState | null)[]
  /** The fewest that counted. */
  sources: (number | null)[]
  /** All that counted at some time, a bit each (`namesIn`). */
  by: (number | null)[]
}

/**
 * Puts samples of one coin in order for a chart, at most `most` points: neighbours are joined where there are more.
 * Where both steps cover a time the finer one is shown.
 */
export function chartOf(samples: readonly PegSample[], from: number, to: number, most = 600): PegChart {
  const chart: PegChart = { at: [], bps: [], low: [], high: [], state: [], sources: [], by: [] }
  const width = Math.max(1, Math.ceil((to - from) / Math.max(1, most)))
  const within = samples.filter((sample) => sample.at >= from && sample.at <= to)
  const fineHours = new Set(within.filter(({ step }) => step === FINE).map(({ at }) => Math.floor(at / COARSE)))
  const shown = within
    .filter((sample) => sample.step === FINE || !fineHours.has(Math.floor(sample.at / COARSE)))
    .sort((a, b) => a.at - b.at)

  let group: PegSample[] = []
  let end: number | null = null
  const flush = () => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return
    if (end !== null && first.at > end) add(chart, end, [])
    add(chart, first.at, group)
    end = last.at + last.step
    group = []
  }
  for (const sample of shown) {
    const [first] = group
    const last = group.at(-1)
    const apart = last !== undefined && sample.at > last.at + last.step
    if (first && (apart || sample.at - first.at >= width)) flush()
    group.push(sample)
  }
  flush()
  return chart
}

const RANK = { unknown: 0, 'on-peg': 1, drifting: 2, 'off-peg': 3 } as const

function add(chart: PegChart, at: number, group: readonly PegSample[]): void {
  const priced = group.flatMap(({ bps, low, high }) =>
    bps === null ? [] : [{ bps, low: low ?? bps, high: high ?? bps }],
  )
  chart.at.push(at)
  chart.bps.push(priced.length ? priced.reduce((sum, { bps }) => sum + bps, 0) / priced.length : null)
  chart.low.push(priced.length ? Math.min(...priced.map(({ low }) => low)) : null)
  chart.high.push(priced.length ? Math.max(...priced.map(({ high }) => high)) : null)
  const states = group.map(({ state }) => state).sort((a, b) => RANK[b] - RANK[a])
  chart.state.push(states[0] ?? null)
  chart.sources.push(group.length ? Math.min(...group.map(({ sources }) => sources)) : null)
  chart.by.push(group.length ? group.reduce((all, sample) => all | voicesOfSample(sample), 0) : null)
}
