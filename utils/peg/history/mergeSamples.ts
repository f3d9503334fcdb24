import type { PegStatus } from '../PegStatus'
import { FINE, type PegSample, type Step } from './PegSample'
import { maskOf, voicesOfSample } from './voices'

const RANK = { unknown: 0, 'on-peg': 1, drifting: 2, 'off-peg': 3 } as const

/** The beginning of the span that a time lies in. */
export const spanOf = (at: number, step: Step): number => Math.floor(at / step) * step

/** One judgement as a sample of the five minutes it lies in. */
export function sampleOf(status: PegStatus, at: number): PegSample {
  const { coin, bps, state, sources, voices = [] } = status
  const by = maskOf(voices)
  return { coin, step: FINE, at: spanOf(at, FINE), bps, low: bps, high: bps, state, sources, by, count: 1 }
}

/**
 * Several samples of one coin as one of a longer (or the same) span. What was judged goes before what was filled in.
 */
export function mergeSamples(samples: readonly PegSample[], step: Step): PegSample | undefined {
  const judged = samples.filter((sample) => sample.count > 0)
  const counted = judged.length ? judged : samples
  const [first] = counted
  if (!first) return undefined
  const priced = counted.filter((sample) => sample.bps !== null)
  const weight = (sample: PegSample) => Math.max(1, sample.count)
  const total = priced.reduce((sum, sample) => sum + weight(sample), 0)
  const mean = priced.reduce((sum, sample) => sum + (sample.bps ?? 0) * weight(sample), 0) / total
  const lows = priced.flatMap((sample) => sample.low ?? [])
  const highs = priced.flatMap((sample) => sample.high ?? [])
  return {
    coin: first.coin,
    step,
    at: spanOf(first.at, step),
    bps: total ? Math.round(mean * 100) / 100 : null,
    low: lows.length ? Math.min(...lows) : null,
    high: highs.length ? Math.max(...highs) : null,
    state: counted.reduce((worst, { state }) => (RANK[state] > RANK[worst] ? state : worst), first.state),
    sources: Math.min(...counted.map((sample) => sample.sources)),
    by: counted.reduce((all, sample) => all | voicesOfSample(sample), 0),
    count: counted.reduce((sum, sample) => sum + sample.count, 0),
  }
}
