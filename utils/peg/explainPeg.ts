import type { Coin } from '../tokens/Token'
import { castVotes } from './castVotes'
import { gatherSayings } from './gatherSayings'
import { type PegLimits, readLimits } from './limits'
import type { PegStatus } from './PegStatus'
import type { Quote } from './Quote'
import { siftQuotes } from './siftQuotes'
import { middle } from './span'
import type { Vote } from './Vote'
import { voicesOf } from './weighPeg'

/** One line of the table behind a judgement. */
export interface PegRow {
  quote: Quote
  /** Who stands behind it; quotes of one venue count once. */
  venue: string
  /** Seconds. */
  age: number
  counted: boolean
  /** Why it does not count, or how it counts where that is not plain. */
  note?: string
}

export interface PegExplanation {
  rows: PegRow[]
  /** What moved, in one sentence. */
  sentence: string
}

const COINS: readonly Coin[] = ['USDC', 'USDT']

/**
 * Explains a judgement: every quote with its time, whether it counted and why not, and one sentence of what moved.
 * Pure.
 * @param statuses the judgements to explain, by coin.
 * @param timeText writes a time of the day; by default in UTC.
 */
export function explainPeg(
  statuses: Partial<Record<Coin, PegStatus>>,
  quotes: readonly Quote[],
  now: number,
  timeText: (at: number) => string = utc,
  limits: Partial<Record<Coin, Partial<PegLimits>>> = {},
): PegExplanation {
  const sifted = siftQuotes(quotes, now)
  const sayings = gatherSayings(sifted)
  const votes = { USDC: castVotes('USDC', sayings), USDT: castVotes('USDT', sayings) }
  const used = new Set([...votes.USDC, ...votes.USDT].flatMap((vote) => vote.quotes))
  const rows = sifted.flatMap((entry): PegRow[] => {
    const { quote, venue } = entry
    if (!quote) return []
    const age = Math.max(0, now - quote.at)
    if (entry.why !== undefined) return [{ quote, venue, age, counted: false, note: entry.why }]
    if (!used.has(quote)) {
      const direct = [...sayings.USDC, ...sayings.USDT].some((saying) => saying.venue === venue)
      const note = direct ? 'the same source counts with a price in dollars' : 'no price in dollars to measure it by'
      return [{ quote, venue, age, counted: false, note }]
    }
    const copies = sifted.filter(
      (other) => other.why === undefined && isCopy(other.quote, quote, other.venue === venue),
    )
    const note = copies.length > 1 ? `one of ${copies.length} of the same source, which count once` : undefined
    return [{ quote, venue, age, counted: true, ...(note ? { note } : {}) }]
  })
  const known = COINS.flatMap((coin) => statuses[coin] ?? [])
  const worstFirst = known.sort((a, b) => RANK[a.state] - RANK[b.state])
  const parts = worstFirst.map((status) =>
    describe(status, votes[status.coin], readLimits(limits[status.coin]), timeText),
  )
  return { rows, sentence: parts.length ? `${parts.join('; ')}.` : 'Nothing is known of either coin.' }
}

const RANK = { 'off-peg': 0, drifting: 1, unknown: 2, 'on-peg': 3 } as const

const isCopy = (a: Quote, b: Quote, sameVenue: boolean) =>
  sameVenue && (a.against ? Boolean(b.against) : !b.against && a.coin === b.coin)

function describe(status: PegStatus, votes: readonly Vote[], limits: PegLimits, timeText: (at: number) => string) {
  const { coin, state, bps, side, since, reason } = status
  if (state === 'on-peg') return `${coin} is normal`
  if (state === 'unknown' || bps === null)
    return `whether ${coin} is on its peg is not known: ${reason ?? 'no reason given'}`
  const line = (state === 'off-peg' ? limits.off : limits.drift) * limits.release
  const agreeing = votes.filter((vote) => (middle(vote.near) - 1) * 1e4 * (side === 'below' ? -1 : 1) >= line)
  // Kept for the while that better news has to last; or the price has gone to the other side.
  if (!agreeing.length || bps < 0 !== (side === 'below'))
    return `${coin} was ${side} a dollar since ${timeText(since)}; the sources say otherwise now, which has to last`
  const where = `${percent(bps)} ${bps < 0 ? 'below' : 'above'} a dollar`
  return `${coin} is ${where} on ${voicesOf(agreeing).size} of ${voicesOf(votes).size} sources since ${timeText(since)}`
}

const percent = (bps: number) => `${(Math.abs(bps) / 100).toFixed(Math.abs(bps) < 100 ? 2 : 1)}%`

const utc = (at: number) => `${new Date(at * 1000).toISOString().slice(11, 16)} UTC`
