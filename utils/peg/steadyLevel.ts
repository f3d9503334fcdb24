import { NOISE, type PegLimits } from './limits'
import type { Level } from './PegStatus'
import { consensus, middle, type Span } from './span'
import { tally } from './tally'
import type { Vote } from './Vote'

type Judge = (votes: readonly Vote[], limits: PegLimits, held?: Level) => Level | null

/** A level, and whether it hangs on a single voice. */
export interface Steady {
  level: Level | null
  contested: boolean
}

/** Voices by which those who say so must lead where anybody tells another story: any one of them may be the broken one. */
const LEAD = 2

/** Basis points beyond a threshold (of a narrow one a fifth) from which nobody takes a price for one on this side of it. */
const MARGIN = 10
const beyond = (line: number) => line + Math.min(MARGIN, line / 5)

/** Two prices of one moment that are no further apart (basis points) are one price, seen twice. */
const SAME = 15

/**
 * What the votes say, if no single voice could turn it into its contrary by saying something else. Where one could, it
 * takes two who vouch for an all-clear; and a warning, or how far it goes, is told where its majority is beyond the line
 * by more than noise.
 */
export function steadyLevel(votes: readonly Vote[], judge: Judge, limits: PegLimits, held?: Level): Steady {
  const level = judge(votes, limits, held)
  if (!level) return { level, contested: false }
  const { drift, off, release } = limits
  const isFar = held?.state === 'off-peg' && held.side === level.side
  const wary = { ...limits, off: isFar ? off : beyond(off) }
  if (!level.side) {
    const contest = contestOf(votes, level, drift, beyond(drift), true)
    if (!contest || (contest === 'one voice' && isVouched(votes, level, drift * release)))
      return { level, contested: false }
    return { level: null, contested: true }
  }
  if (contestOf(votes, level, drift * release, drift * release)) {
    const warned = judge(votes, { ...wary, drift: beyond(drift) })
    return { level: warned?.side === level.side ? warned : null, contested: !isVouched(votes, level, drift * release) }
  }
  const far = isFar ? off * release : off
  const tooFar = level.state === 'off-peg' && contestOf(votes, level, far, far)
  return { level: tooFar ? judge(votes, wary) : level, contested: false }
}

/**
 * Who tells another story of late, where those who agree do not lead by two.
 * @param own how far from a dollar the line is within or beyond which a price agrees.
 * @param others the line for those who tell another story.
 * @param lagging whether prices made of different moments can deny it.
 */
function contestOf(votes: readonly Vote[], level: Level, own: number, others: number, lagging = false) {
  const lately = votes.filter((vote) => vote.current)
  const agreeing = speakers(
    lately.filter((vote) => !vote.cross && !vote.lags),
    bandOf(level, own),
    'inside',
  )
  const outside = speakers(lately, bandOf(level, others), 'outside')
  const denying = outside.filter((vote) => (lagging || !vote.lags) && isApart(vote, agreeing))
  if (!denying.length || countVoices(agreeing) - countVoices(denying) >= LEAD) return undefined
  return countVoices(denying) > 1 ? 'several' : 'one voice'
}

/** Whether two see it as one price in dollars, and all but one voice, however old, do not say otherwise. */
function isVouched(votes: readonly Vote[], level: Level, line: number): boolean {
  const band = bandOf(level, line)
  return countVoices(speakers(votes, band, 'outside')) <= 1 && twoVouch(speakers(votes, band, 'inside'))
}

function speakers(votes: readonly Vote[], band: Span, where: 'inside' | 'outside'): Vote[] {
  const { sure, lean } = tally(votes, band)[where]
  return [...sure, ...lean]
}

/** Two fresh prices in dollars that are the same. */
function twoVouch(votes: readonly Vote[]): boolean {
  const able = votes.filter((vote) => !vote.derived && !vote.cross && vote.weight === 1)
  return able.some((vote) =>
    able.some(
      (other) =>
        other.voices.join() !== vote.voices.join() && Math.abs(middle(vote.near) - middle(other.near)) * 1e4 <= SAME,
    ),
  )
}

/** Where a price speaks for a level. */
function bandOf({ side }: Level, line: number): Span {
  if (side === 'below') return { lo: 0, hi: 1 - line / 1e4 }
  if (side === 'above') return { lo: 1 + line / 1e4, hi: Number.POSITIVE_INFINITY }
  return { lo: 1 - line / 1e4, hi: 1 + line / 1e4 }
}

/** Another price than that of those who agree, not the same one with noise. */
function isApart(vote: Vote, agreeing: readonly Vote[]): boolean {
  const span = consensus(agreeing.map(({ near }) => near))
  return !span || Math.abs(middle(vote.near) - middle(span)) * 1e4 > NOISE
}

const countVoices = (votes: readonly Vote[]) => new Set(votes.map((vote) => vote.voices.join())).size
