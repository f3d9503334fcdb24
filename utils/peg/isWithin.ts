import { NOISE } from './limits'
import { consensus, middle, overlap, type Span } from './span'
import { type Tally, tally, twoAgree, weightOf } from './tally'
import type { Vote } from './Vote'

/**
 * Weight by which those who say yes must lead: half of a fresh price in dollars, so that one in doubt decides nothing.
 */
const LEAD = 0.5

/**
 * Whether the coin's price surely lies in a band around a dollar. Asked before saying that all is well, so it needs
 * more than a warning does: two who agree, a majority of those who can tell, and no balance of older votes against it.
 */
export function isWithin(votes: readonly Vote[], band: Span): boolean {
  const count = tally(votes, band)
  const { inside, outside } = count
  const tied = inside.sure.length === outside.sure.length && inside.sure.length > 0
  if (!tied && inside.sure.length + inside.lean.length < 2) return false
  // Two ends of the band are no common story against somebody who says otherwise.
  if (outside.sure.length > 0 && inside.sure.length > 1 && !twoAgree(inside.sure, NOISE)) return false
  if (inside.sure.length < 3 && isOtherStory([...outside.sure, ...outside.lean], inside.sure.length)) return false
  const lead = weightOf(inside.sure) - weightOf(outside.sure)
  const leaning = weightOf(inside.lean) - weightOf(outside.lean)
  if (!inside.sure.length) return !outside.sure.length && inside.lean.length > 1 && leaning > 0
  if (inside.sure.length > outside.sure.length) return lead + leaning >= LEAD
  return tied && outside.lean.length === 0 && tieIsWithin(count, band)
}

/** Some contradict alike: not all of them long ago; or as many on one side as agree, and one of them of late. */
function isOtherStory(votes: readonly Vote[], against: number): boolean {
  const agreeing = votes.filter((vote) => votes.some((other) => other !== vote && twoAgree([vote, other], NOISE)))
  if (weightOf(agreeing) >= LEAD) return true
  const sides = [votes.filter((vote) => middle(vote.near) < 1), votes.filter((vote) => middle(vote.near) > 1)]
  return [agreeing, ...sides].some(
    (those) => those.length > 1 && those.length >= against && those.some((vote) => vote.current),
  )
}

/** As many sure votes for it as against it. */
function tieIsWithin({ inside, outside, straddling }: Tally, band: Span): boolean {
  const span = consensus([...inside.sure, ...outside.sure].map((vote) => vote.near))
  // One price with noise, right at the edge: its middle decides.
  if (span && (span.hi - span.lo) * 1e4 <= NOISE) return middle(span) >= band.lo && middle(span) <= band.hi
  // Old votes may still rule out what could not have happened since.
  const others = [...inside.lean, ...straddling]
  const believes = (those: readonly Vote[], { far }: Vote) =>
    those.some((other) => overlap(other.near, { lo: far.lo - NOISE / 1e4, hi: far.hi + NOISE / 1e4 }))
  const witnesses = others.filter((vote) => !vote.derived)
  if (witnesses.some((vote) => believes(outside.sure, vote) && !believes(inside.sure, vote))) return false
  if (witnesses.some((vote) => believes(inside.sure, vote) && !believes(outside.sure, vote))) return true
  if (inside.lean.some((vote) => vote.cross)) return true
  // A feed may be off by its deviation, and so may what is made of it; two fresh ones with nobody beside the other decide.
  const fresh = inside.lean.filter((vote) => !vote.lags)
  return fresh.length > 1 && fresh.some((vote) => !vote.derived) && weightOf(fresh) >= 1.5
}
