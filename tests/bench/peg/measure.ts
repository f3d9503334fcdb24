import type { Coin, PegStatus } from '../../../utils/peg'
import { pegLimits } from '../../../utils/peg'
import type { Moment } from './replay'

export interface Measure {
  minutes: number
  /** Minutes in which the market's median was known throughout the last ten: what a state is held against. */
  decided: number
  /** Minutes in each state. */
  states: Record<PegStatus['state'], number>
  /**
   * Minutes on-peg while it was not, or the other way round, or on the wrong side: at no moment of the last ten right.
   */
  wrong: number
  /** Minutes drifting instead of off-peg, or the other way round. */
  mild: number
  firstWrong: number | null
  /** Minutes on-peg while the market was more than 1% away throughout. */
  missed: number
  /** Times it went off-peg while the market was within 0.5% throughout. */
  falseAlarms: number
  changes: number
  /** Seconds from each crossing of a threshold by the market to the state. */
  delays: { threshold: number; at: number; delay: number | null }[]
}

const WINDOW = 600
/** The median of sources jitters by this much (basis points) around a threshold without anybody being wrong. */
const SLACK = 10

/** Whether a state fits a deviation of the market. */
function fits({ state, side }: PegStatus, bps: number): boolean {
  const { drift, off, release } = pegLimits
  if (state === 'unknown') return true
  if (state === 'on-peg') return Math.abs(bps) <= drift + SLACK
  const away = side === 'below' ? -bps : bps
  if (state === 'drifting') return away >= drift * release - SLACK && away <= off + SLACK
  return away >= off * release - SLACK
}

export function measure(
  coin: Coin,
  moments: readonly Moment[],
  truth: readonly (number | null)[],
  step: number,
  calm = false,
): Measure {
  const result: Measure = {
    minutes: 0,
    decided: 0,
    states: { 'on-peg': 0, drifting: 0, 'off-peg': 0, unknown: 0 },
    wrong: 0,
    mild: 0,
    firstWrong: null,
    missed: 0,
    falseAlarms: 0,
    changes: 0,
    delays: [],
  }
  const back = Math.ceil(WINDOW / step)
  let before: PegStatus | undefined
  moments.forEach((moment, i) => {
    const status = moment[coin]
    const minutes = step / 60
    result.minutes += minutes
    result.states[status.state] += minutes
    if (before && before.state !== status.state) result.changes++
    const window = truth.slice(Math.max(0, i - back), i + 1)
    const recent = window.filter((bps) => bps !== null)
    // Where the market had no middle in between, what was said before may be kept.
    if (recent.length === window.length) {
      result.decided += minutes
      if (!recent.some((bps) => fits(status, bps))) {
        const mild =
          status.state !== 'on-peg' &&
          recent.some(
            (bps) => fits({ ...status, state: 'drifting' }, bps) || fits({ ...status, state: 'off-peg' }, bps),
          )
        result[mild ? 'mild' : 'wrong'] += minutes
        if (!mild) result.firstWrong ??= moment.now
      }
      if (status.state === 'on-peg' && recent.every((bps) => Math.abs(bps) > pegLimits.off)) result.missed += minutes
    }
    // A set that is known to be calm is calm also where no two venues say so.
    const began = status.state === 'off-peg' && before?.state !== 'off-peg'
    const quiet = recent.length ? recent.every((bps) => Math.abs(bps) < pegLimits.drift) : calm
    if (began && quiet) result.falseAlarms++
    before = status
  })
  for (const threshold of [pegLimits.drift, pegLimits.off])
    result.delays.push(...delaysOf(coin, moments, truth, step, threshold))
  return result
}

/** Crossings: beyond the threshold for five minutes on end, after half an hour under four fifths of it. */
function delaysOf(
  coin: Coin,
  moments: readonly Moment[],
  truth: readonly (number | null)[],
  step: number,
  threshold: number,
): Measure['delays'] {
  const delays: Measure['delays'] = []
  const ahead = Math.max(1, Math.ceil(300 / step))
  const calm = Math.max(1, Math.ceil(1800 / step))
  const beyond = (i: number) => Math.abs(truth[i] ?? 0) >= threshold
  let quiet = 0
  let ready = true
  for (let i = 0; i < moments.length; i++) {
    quiet = Math.abs(truth[i] ?? 0) < threshold * 0.8 ? quiet + 1 : 0
    if (quiet >= calm) ready = true
    if (!ready || !Array.from({ length: ahead }, (_, k) => i + k).every(beyond)) continue
    ready = false
    const at = moments[i]?.now ?? 0
    const reached = moments.slice(Math.max(0, i - ahead)).find((moment) => {
      const { state } = moment[coin]
      return state === 'off-peg' || (threshold === pegLimits.drift && state === 'drifting')
    })
    delays.push({ threshold, at, delay: reached ? Math.max(0, reached.now - at) : null })
  }
  return delays
}
