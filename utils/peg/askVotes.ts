import { NOISE } from './limits'
import type { PegSide } from './PegStatus'
import { consensus, middle, overlap, type Span } from './span'
import type { Vote } from './Vote'

export type Answer = 'yes' | 'no' | 'undecided'

/** What one vote says to "is it further than this from a dollar?": surely, only if nothing happened since, or nothing. */
function reply(span: Span, line: number, side: PegSide): Answer {
  const [least, most] = side === 'below' ? [-span.hi, -span.lo] : [span.lo, span.hi]
  const edge = side === 'below' ? -line : line
  if (least > edge) return 'yes'
  return most <= edge ? 'no' : 'undecided'
}

/**
 * Whether the coin is more than `bps` below (or above) a dollar, by majority of those who can tell. A vote too old to be
 * sure only leans. One alone decides nothing: a second must agree. With fewer than half of the votes wrong the answer is
 * never wrong, at worst undecided.
 */
export function askVotes(votes: readonly Vote[], bps: number, side: PegSide): Answer {
  const line = side === 'below' ? 1 - bps / 1e4 : 1 + bps / 1e4
  const sure: Record<Answer, Vote[]> = { yes: [], no: [], undecided: [] }
  const lean = { yes: 0, no: 0, undecided: 0 }
  const cross = { yes: 0, no: 0, undecided: 0 }
  for (const vote of votes) {
    const surely = vote.cross ? 'undecided' : reply(vote.far, line, side)
    sure[surely].push(vote)
    if (surely !== 'undecided') continue
    const leaning = reply(vote.near, line, side)
    lean[leaning]++
    if (vote.cross) cross[leaning]++
  }
  const [yes, no] = [sure.yes.length, sure.no.length]
  if (yes !== no) {
    const [answer, count, other] = yes > no ? (['yes', yes, 'no'] as const) : (['no', no, 'yes'] as const)
    return count > 1 || lean[answer] > lean[other] ? answer : 'undecided'
  }
  if (yes === 0) {
    if (lean.yes > lean.no) return lean.yes > 1 ? 'yes' : 'undecided'
    return lean.no > lean.yes && lean.no > 1 ? 'no' : 'undecided'
  }
  return breakTie(sure, cross, line, side)
}

function breakTie(sure: Record<Answer, Vote[]>, cross: Record<Answer, number>, line: number, side: PegSide): Answer {
  const span = consensus([...sure.yes, ...sure.no].map((vote) => vote.near))
  if (span && (span.hi - span.lo) * 1e4 <= NOISE) {
    return reply({ lo: middle(span), hi: middle(span) }, line, side)
  }
  // Old prices may still rule out what could not have happened since.
  const believes = (those: readonly Vote[], vote: Vote) => those.some((other) => overlap(other.near, vote.far))
  const witnesses = sure.undecided.filter((vote) => !vote.cross)
  const forYes = witnesses.filter((vote) => believes(sure.yes, vote) && !believes(sure.no, vote)).length
  const forNo = witnesses.filter((vote) => believes(sure.no, vote) && !believes(sure.yes, vote)).length
  if (forYes !== forNo) return forYes > forNo ? 'yes' : 'no'
  if (cross.yes !== cross.no) return cross.yes > cross.no ? 'yes' : 'no'
  return 'undecided'
}
