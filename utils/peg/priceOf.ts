import { NOISE, type PegLimits } from './limits'
import type { Level } from './PegStatus'
import { consensus, middle } from './span'
import { twoAgree } from './tally'
import type { Vote } from './Vote'

const bpsOf = (vote: Vote) => (middle(vote.near) - 1) * 1e4

/**
 * The price to show beside a level, dollars: of the votes that speak for it, as the others would pull it away. Without
 * a level the middle of all, or null where they have none: half of two prices that contradict each other is nobody's.
 * @param precise the votes that are precise by now.
 */
export function priceOf(precise: readonly Vote[], votes: readonly Vote[], limits: PegLimits, level?: Level) {
  if (!level) return agreedPrice(precise)
  const own = votes.filter((vote) => !vote.cross)
  for (const among of [precise, own]) {
    const agreeing = among.filter((vote) => speaksFor(vote, limits, level))
    if (agreeing.length) return leastPrice(agreeing)
  }
  // Nobody speaks for it any more: the nearest.
  const { drift, off } = limits
  const aim =
    level.state === 'on-peg' ? 0 : (level.side === 'below' ? -1 : 1) * (level.state === 'drifting' ? drift : off)
  const [nearest] = [...own].sort((a, b) => Math.abs(bpsOf(a) - aim) - Math.abs(bpsOf(b) - aim))
  return nearest ? middle(nearest.near) : null
}

function speaksFor(vote: Vote, { drift, off, release }: PegLimits, { state, side }: Level): boolean {
  const away = side === 'below' ? -bpsOf(vote) : side === 'above' ? bpsOf(vote) : Math.abs(bpsOf(vote))
  if (state === 'on-peg') return away <= drift
  // Who is far away is no witness against a drift; without them the price is that of whoever denies it.
  return away > (state === 'drifting' ? drift : off) * release
}

/** The middle; of two that tell different stories the one nearer to a dollar, which both are beyond. */
function leastPrice(votes: readonly Vote[]): number | null {
  const [a, b, ...more] = [...votes].sort((x, y) => Math.abs(bpsOf(x)) - Math.abs(bpsOf(y)))
  if (a && b && !more.length && !twoAgree([a, b], NOISE)) return middle(a.near)
  const span = consensus(votes.map((vote) => vote.near))
  return span && middle(span)
}

function agreedPrice(votes: readonly Vote[]): number | null {
  const span = consensus(votes.map((vote) => vote.near))
  if (!span) return null
  const price = middle(span)
  const near = votes.filter((vote) => Math.abs(middle(vote.near) - price) * 1e4 <= NOISE)
  return votes.length === 1 || near.length * 2 > votes.length ? price : null
}
