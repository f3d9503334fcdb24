import { NOISE, type PegLimits } from './limits'
import type { Level } from './PegStatus'
import { middle, type Span } from './span'
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

/** Beyond this share of a threshold nobody takes a price for one on this side of it. */
const WELL_BEYOND = 1.2

/**
 * What the votes say, if no single voice could turn it into its contrary by saying something else. Where one could,
 * there is no all-clear; and a warning only where it has a majority well beyond the line.
 */
export function steadyLevel(votes: readonly Vote[], judge: Judge, limits: PegLimits, held?: Level): Steady {
  const level = judge(votes, limits, held)
  if (!level || !isContested(votes, level, limits)) return { level, contested: false }
  // How far it is, once it is far, needs no more than that line itself.
  const isFar = held?.state === 'off-peg' && held.side === level.side
  const { drift, off } = limits
  const warned = judge(votes, { ...limits, drift: drift * WELL_BEYOND, off: isFar ? off : off * WELL_BEYOND })
  return { level: level.side && warned?.side === level.side ? warned : null, contested: true }
}

function isContested(votes: readonly Vote[], level: Level, limits: PegLimits): boolean {
  const lately = votes.filter((vote) => vote.current && !vote.lags)
  const { inside } = tally(
    lately.filter((vote) => !vote.cross),
    bandOf(level, limits.drift, limits.release),
  )
  const agreeing = [...inside.sure, ...inside.lean]
  const { outside } = tally(lately, bandOf(level, limits.drift * (level.side ? 1 : WELL_BEYOND), limits.release))
  const others = [...outside.sure, ...outside.lean].filter((vote) => isApart(vote, agreeing))
  return others.length > 0 && countVoices(agreeing) - countVoices(others) < LEAD
}

/** Where a price speaks for a level. */
function bandOf({ side }: Level, drift: number, release: number): Span {
  if (side === 'below') return { lo: 0, hi: 1 - (drift * release) / 1e4 }
  if (side === 'above') return { lo: 1 + (drift * release) / 1e4, hi: Number.POSITIVE_INFINITY }
  return { lo: 1 - drift / 1e4, hi: 1 + drift / 1e4 }
}

/** Another price, not the same one with noise. */
const isApart = (vote: Vote, from: readonly Vote[]) =>
  from.every((other) => Math.abs(middle(vote.near) - middle(other.near)) * 1e4 > NOISE)

const countVoices = (votes: readonly Vote[]) => new Set(votes.map((vote) => vote.voices.join())).size
