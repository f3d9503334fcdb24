import type { Coin, PegStatus } from '../../../utils/peg'
import { pegLimits } from '../../../utils/peg'
import type { Moment } from './replay'

export interface Measure {
  minutes: number
  /** Minutes in which the market's median was known: what a state is held against. */
  decided: number
  /** Minutes in each state. */
  states: Record<PegStatus['state'], number>
  /**
   * Minutes in a state that no median of the last five minutes speaks for: on-peg beyond 50 basis points, drifting or
   * off-peg within 40, or on the wrong side; ten basis points are noise.
   */
  wrong: number
  firstWrong: number | null
  /** Minutes in which the opposite was true: on-peg beyond 100 basis points, off-peg within 50, or the wrong side. */
  opposite: number
  /** Minutes drifting instead of off-peg, or the other way round. */
  mild: number
  /** Times it went off-peg while the market was within 50 basis points. */
  falseAlarms: number
  changes: number
  /** Seconds from each crossing of a threshold by the market to the state. */
  delays: { threshold: number; at: number; delay: number | null }[]
}

/** Seconds that a state may take to follow: the goal. */
const WINDOW = 300
/** The median of sources jitters by this much (basis points) around a threshold without anybody being wrong. */
const SLACK = 10

type Suits = (status: PegStatus, bps: number) => boolean
const away = ({ side }: PegStatus, bps: number) => (side === 'below' ? -bps : bps)
const { drift, off, release } = pegLimits

/** Whether a deviation of the market speaks for a state, its degree left aside. */
const fits: Suits = (status, bps) => {
  if (status.state === 'unknown') return true
  if (status.state === 'on-peg') return Math.abs(bps) <= drift + SLACK
  return away(status, bps) >= drift * release - SLACK
}
const fitsDegree: Suits = (status, bps) => {
  if (status.state === 'drifting') return away(status, bps) <= off + SLACK
  return status.state !== 'off-peg' || away(status, bps) >= off * release - SLACK
}
const isOpposite: Suits = (status, bps) => {
  if (status.state === 'on-peg') return Math.abs(bps) > off
  if (status.state === 'drifting') return away(status, bps) < 0
  return status.state === 'off-peg' && away(status, bps) < drift
}

export function measure(
  coin: Coin,
  moments: readonly Moment[],
  truth: readonly (number | null)[],
  step: number,
  calm = false,
): Measure {
  const states = { 'on-peg': 0, drifting: 0, 'off-peg': 0, unknown: 0 }
  const counts = { minutes: 0, decided: 0, wrong: 0, opposite: 0, mild: 0, falseAlarms: 0, changes: 0 }
  const result: Measure = { ...counts, states, firstWrong: null, delays: [] }
  const back = Math.ceil(WINDOW / step)
  const minutes = step / 60
  let before: PegStatus | undefined
  moments.forEach((moment, i) => {
    const status = moment[coin]
    result.minutes += minutes
    result.states[status.state] += minutes
    if (before && before.state !== status.state) result.changes++
    const recent = truth.slice(Math.max(0, i - back), i + 1).filter((bps) => bps !== null)
    const none = (speaks: Suits) => recent.length > 0 && !recent.some((bps) => speaks(status, bps))
    if (recent.length) result.decided += minutes
    if (none(fits)) {
      result.wrong += minutes
      result.firstWrong ??= moment.now
    } else if (none(fitsDegree)) result.mild += minutes
    if (recent.length && recent.every((bps) => isOpposite(status, bps))) result.opposite += minutes
    // A set that is known to be calm is calm also where no two venues say so.
    const began = status.state === 'off-peg' && before?.state !== 'off-peg'
    const quiet = recent.length ? recent.every((bps) => Math.abs(bps) < drift) : calm
    if (began && quiet) result.falseAlarms++
    before = status
  })
  for (const threshold of [drift, off]) result.delays.push(...delaysOf(coin, moments, truth, step, threshold))
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
      return state === 'off-peg' || (threshold === drift && state === 'drifting')
    })
    delays.push({ threshold, at, delay: reached ? Math.max(0, reached.now - at) : null })
  }
  return delays
}
