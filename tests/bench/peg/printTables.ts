import type { Coin } from '../../../utils/peg'
import type { Measure } from './measure'

const COINS = ['USDC', 'USDT'] as const
const STATES = ['on-peg', 'drifting', 'off-peg', 'unknown'] as const

export const minutes = (value: number) => (value >= 600 ? `${(value / 60).toFixed(1)} h` : `${Math.round(value)} min`)
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
const day = (time: number) => new Date(time * 1000).toISOString().slice(0, 16)

/** Delays from each crossing of a threshold by the market, in minutes; `never` where the state did not follow. */
function delaysText({ delays }: Measure, threshold: number): string {
  const own = delays.filter((entry) => entry.threshold === threshold)
  return own.map(({ delay }) => (delay === null ? 'never' : String(Math.round(delay / 60)))).join(' ') || '–'
}

/** One row a coin: how long in which state, the delays, the time in a wrong state, the false alarms. */
export function printClean(measures: Record<Coin, Measure>, calm: boolean): void {
  console.log(
    '  coin   on-peg   drifting  off-peg  unknown  changes  delay 50 bps  delay 100 bps  wrong state  opposite  wrong degree  false alarms    market known',
  )
  for (const coin of COINS) {
    const m = measures[coin]
    const states = STATES.map((state) => share(m.states[state], m.minutes).padEnd(8)).join(' ')
    const alarms = calm ? `${(m.falseAlarms / (m.minutes / 43_200)).toFixed(2)} a month` : String(m.falseAlarms)
    const delays = [50, 100].map((threshold) => delaysText(m, threshold).padEnd(13)).join(' ')
    console.log(
      `  ${coin}   ${states} ${String(m.changes).padEnd(8)} ${delays} ${minutes(m.wrong).padEnd(12)} ${minutes(m.opposite).padEnd(9)} ${minutes(m.mild).padEnd(13)} ${alarms.padEnd(15)} ${share(m.decided, m.minutes)}${m.firstWrong ? `  wrong first at ${day(m.firstWrong)}` : ''}`,
    )
  }
}

/** The worst of several replays. */
export interface Worst {
  /** The least share of the time in which the market was known. */
  decided: number
  wrong: number
  opposite: number
  mild: number
  alarms: number
  unknown: number
  /** Seconds; infinite where a state never followed. */
  delay: number
}

export const noWorst = (): Worst => ({ decided: 1, wrong: 0, opposite: 0, mild: 0, alarms: 0, unknown: 0, delay: 0 })

export function worsen(worst: Worst, m: Measure): void {
  worst.decided = Math.min(worst.decided, m.decided / Math.max(1, m.minutes))
  worst.wrong = Math.max(worst.wrong, m.wrong)
  worst.mild = Math.max(worst.mild, m.mild)
  worst.opposite = Math.max(worst.opposite, m.opposite)
  worst.alarms = Math.max(worst.alarms, m.falseAlarms)
  worst.unknown = Math.max(worst.unknown, m.states.unknown / Math.max(1, m.minutes))
  for (const { delay } of m.delays) worst.delay = Math.max(worst.delay, delay ?? Number.POSITIVE_INFINITY)
}

/** One row a key: the worst that a fault did. */
export function printWorst(title: string, rows: ReadonlyMap<string, Worst>): void {
  console.log(
    `  ${title.padEnd(36)} wrong state  opposite  wrong degree  false alarms  unknown  market known  longest delay`,
  )
  for (const [name, { wrong, opposite, mild, alarms, unknown, delay, decided }] of rows) {
    const late = delay === 0 ? '–' : Number.isFinite(delay) ? minutes(delay / 60) : 'never'
    console.log(
      `    ${name.padEnd(34)} ${minutes(wrong).padEnd(12)} ${minutes(opposite).padEnd(9)} ${minutes(mild).padEnd(13)} ${String(alarms).padEnd(13)} ${share(unknown, 1).padEnd(8)} ${share(decided, 1).padEnd(13)} ${late}`,
    )
  }
}
