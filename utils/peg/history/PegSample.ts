import type { Coin } from '../../tokens/Token'
import type { PegState } from '../PegStatus'

/** Seconds that one sample stands for. */
export type Step = 300 | 3600

/** What is remembered of one coin's peg over one span of time. */
export interface PegSample {
  coin: Coin
  step: Step
  /** Unix seconds of the span's beginning, a multiple of `step`. */
  at: number
  /** Mean deviation from a dollar in basis points, with the lowest and the highest; null where no price was known. */
  bps: number | null
  low: number | null
  high: number | null
  /** The worst that was said; `unknown` only where nothing else was. */
  state: PegState
  /** The fewest independent sources behind it. */
  sources: number
  /** Everybody who counted at some time in it, a bit each (`voices.ts`). Absent in what the first versions wrote. */
  by?: number
  /** How many judgements it is made of; 0 for what was filled in from a feed's past rounds. */
  count: number
}

export const FINE: Step = 300
export const COARSE: Step = 3600

/** Five-minute samples are kept for so long, seconds; then hours stand for them. */
export const KEEP_FINE = 30 * 86_400
/** Hours are kept for so long, seconds. */
export const KEEP_COARSE = 2 * 365 * 86_400
