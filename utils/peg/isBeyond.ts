import { NOISE } from './limits'
import { consensus, middle, type Span } from './span'
import { tally, twoAgree, weightOf } from './tally'
import type { Vote } from './Vote'

/**
 * Whether the coin's price lies beyond a line, by majority of weight: older votes count for less. It takes two who say
 * so, and where anybody contradicts them or one of them only checks the other, two who tell the same story: a wild price
 * and a noisy one are no majority.
 */
export function isBeyond(all: readonly Vote[], band: Span): 'yes' | 'no' | 'undecided' {
  const denied = tally(all, band).outside.sure.some((vote) => !vote.derived)
  const { inside, outside } = tally(denied ? all.filter((vote) => !vote.lags) : all, band)
  const speakers = [...inside.sure, ...inside.lean]
  const [yes, no] = [weightOf(speakers), weightOf([...outside.sure, ...outside.lean])]
  if (yes === no) {
    const span = consensus([...inside.sure, ...outside.sure].map((vote) => vote.near))
    if (!inside.sure.length || !outside.sure.length) return 'undecided'
    if (!span || (span.hi - span.lo) * 1e4 > NOISE) return 'undecided'
    return middle(span) >= band.lo && middle(span) <= band.hi ? 'yes' : 'no'
  }
  if (yes < no) return 'no'
  // Where somebody is sure of the contrary, somebody has to be sure of this.
  if (speakers.length < 2 || (outside.sure.length > 0 && !inside.sure.length)) return 'undecided'
  // One derived price may second a dollar price, but not tip the scales, where it could itself be turned.
  const derived = speakers.filter((vote) => vote.derived && !vote.seconded)
  if (derived.length === 1 && no > 0 && yes - weightOf(derived) <= no) return 'undecided'
  const doubted = no > 0 || speakers.some((vote) => vote.cross)
  return !doubted || twoAgree(speakers, NOISE) ? 'yes' : 'undecided'
}
