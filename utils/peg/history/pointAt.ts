import type { PegState } from '../PegStatus'
import type { PegChart } from './chartOf'

/** What a chart says at a time. */
export interface PegPoint {
  at: number
  bps: number
  low: number
  high: number
  state: PegState
  sources: number
  by: number
}

/** The point that holds at a time: the last one at or before it, or null in a gap. */
export function pointAt(chart: PegChart, at: number): PegPoint | null {
  let [low, high] = [0, chart.at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chart.at[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const index = low - 1
  const [since, bps, least, most] = [chart.at[index], chart.bps[index], chart.low[index], chart.high[index]]
  if (since === undefined || bps === null || bps === undefined) return null
  return {
    at: since,
    bps,
    low: least ?? bps,
    high: most ?? bps,
    state: chart.state[index] ?? 'unknown',
    sources: chart.sources[index] ?? 0,
    by: chart.by[index] ?? 0,
  }
}

/** Spans of one state, to be drawn as bands; a gap ends one. The last one reaches to `to`. */
export function bandsOf(chart: PegChart, to: number): { from: number; to: number; state: PegState }[] {
  const bands: { from: number; to: number; state: PegState }[] = []
  let open = false
  chart.at.forEach((at, index) => {
    const state = chart.state[index]
    const last = bands.at(-1)
    if (open && last) last.to = at
    open = state !== null && state !== undefined
    if (!open || !state) return
    if (last && last.to === at && last.state === state) last.to = chart.at[index + 1] ?? to
    else bands.push({ from: at, to: chart.at[index + 1] ?? to, state })
  })
  return bands
}
