import type { Coin } from '../tokens/Token'
import { otherCoin, type Sayings } from './gatherSayings'
import { NOISE } from './limits'
import { consensus, middle, over, type Span, times } from './span'
import type { Saying, Vote } from './Vote'

/** A price made of two prices carries the errors of both. */
const DERIVED_WEIGHT = 0.5

/** Seconds between two prices that still belong together: a minute's grid, and some. */
const SAME_MOMENT = 90

/**
 * Everything that is said about a coin's dollar price, at most one vote a voice. Dollar quotes vote as they are. Prices
 * of the two coins against each other vote through the other coin's dollar price:
 * - where two or more venues say that one, each such price is a vote of its own (one wrong venue only widens it);
 * - where a single venue says it, one mistake there would turn them all: together they are one vote;
 * - where that venue votes already, or nobody prices the other coin in dollars, they only check the votes of others.
 */
export function castVotes(coin: Coin, sayings: Sayings): Vote[] {
  const direct = byVoice(sayings[coin])
  const anchors = byVoice(sayings[otherCoin(coin)])
  const voting = new Set(sayings[coin].map((saying) => saying.venue))
  const votes = direct.map((saying): Vote => ({ ...saying, coin, derived: false, cross: false }))
  const silent = sayings.ratio.filter((saying) => !voting.has(saying.venue))

  if (anchors.length > 1) {
    return [...votes, ...silent.map((saying) => deriveBy(coin, saying, anchors))]
  }
  const [anchor] = anchors
  const anchoring = new Set(sayings[otherCoin(coin)].map((saying) => saying.venue))
  const outside = sayings.ratio.filter((saying) => !anchoring.has(saying.venue))
  if (!anchor) {
    if (!silent.length || !direct.length) return votes
    const ratio = agree(silent)
    return [...votes, derive(coin, ratio, onPeg(ratio), true)]
  }
  const free = outside.filter((saying) => !voting.has(saying.venue))
  const own = direct.find((saying) => saying.voices.join() === anchor.voices.join())
  if (free.length && !own) {
    return [...votes, derive(coin, agree(free), anchor, false)]
  }
  // A venue that is wrong about both coins alike would confirm itself; so the other coin may not have moved as well.
  const calm = own ? movedAlone(awayOf(own), awayOf(anchor)) : Math.abs(awayOf(anchor)) < NOISE
  const checking = free.length ? free : outside
  return calm && checking.length ? [...votes, derive(coin, agree(checking), anchor, true)] : votes
}

/**
 * By what several say of the other coin. Where two of them speak of the same moment as the price does, they are asked
 * alone: in a fall of minutes, an older price of the coin that falls makes the other one dear.
 */
function deriveBy(coin: Coin, ratio: Saying, anchors: readonly Saying[]): Vote {
  const together = anchors.filter((anchor) => anchor.kind === 'oracle' || Math.abs(anchor.at - ratio.at) <= SAME_MOMENT)
  if (together.length > 1) {
    const anchor = agree(together)
    // Those who speak of another moment are left out as late, not as outvoted: where they tell another story, all are asked.
    const denied = anchors.some(
      (other) => !together.includes(other) && Math.abs(awayOf(other) - awayOf(anchor)) > NOISE,
    )
    if (denied) return { ...derive(coin, ratio, agree(anchors), false), lags: true }
    return { ...derive(coin, ratio, anchor, false), seconded: (anchor.near.hi - anchor.near.lo) * 1e4 <= NOISE }
  }
  return { ...derive(coin, ratio, agree(anchors), false), lags: together.length < anchors.length }
}

/** Basis points from a dollar. */
const awayOf = (saying: Saying) => (middle(saying.near) - 1) * 1e4

/**
 * Whether a lone venue is believed about both coins: where both are close to a dollar, or one is level with it and the
 * other fell, or one fell far and the other rose a little: who flees a coin drives up the other (USDT stood at 1% above in
 * March 2023, with USDC at 10% below). Not where one rose and the other stood still, nor where one rose nearly as much as
 * the other fell: a venue that is too high, or too low, about both says just that when only one of them moves.
 */
function movedAlone(mine: number, theirs: number): boolean {
  const [fall, rise] = [Math.min(mine, theirs), Math.max(mine, theirs)]
  if (Math.max(-fall, rise) < NOISE) return true
  if (rise >= -fall) return false
  if (Math.abs(rise) < LEVEL) return true
  return rise > 0 && rise <= -fall / 4 && (mine === fall || rise < NOISE)
}

/** Basis points within which a coin is level with a dollar, in the word of a lone venue. */
const LEVEL = 15

/** Whose price is far older than another's of the same voice has nothing to add. */
const FAR_OLDER = 0.5

/** Venues that repeat each other, as one: two aggregators that are late must not outvote the market. */
function byVoice(sayings: readonly Saying[]): Saying[] {
  const groups = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const voice = saying.voices.join()
    groups.set(voice, [...(groups.get(voice) ?? []), saying])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    if (!first || group.length === 1) return agree(group)
    const freshest = Math.max(...group.map(({ weight }) => weight))
    const asked = agree(group.filter(({ weight }) => weight >= freshest * FAR_OLDER))
    return { ...asked, quotes: group.flatMap(({ quotes }) => quotes), voices: first.voices }
  })
}

/** Several sayings as one. */
function agree(sayings: readonly Saying[]): Saying {
  const [first] = sayings
  if (first && sayings.length === 1) return first
  const near = consensus(sayings.map((saying) => saying.near))
  const far = consensus(sayings.map((saying) => saying.far))
  if (!first || !near || !far) throw new RangeError('nothing to agree on')
  return {
    venue: sayings.map((saying) => saying.venue).join('+'),
    kind: first.kind,
    near,
    far,
    at: Math.min(...sayings.map((saying) => saying.at)),
    current: sayings.some((saying) => saying.current),
    weight: Math.max(...sayings.map((saying) => saying.weight)),
    quotes: sayings.flatMap((saying) => saying.quotes),
    voices: sayings.flatMap((saying) => saying.voices),
  }
}

const one: Span = { lo: 1, hi: 1 }
const onPeg = (like: Saying): Saying => ({ ...like, near: one, far: one, quotes: [] })

function derive(coin: Coin, ratio: Saying, anchor: Saying, cross: boolean): Vote {
  const turn = (a: Span, b: Span) => (coin === 'USDC' ? times(a, b) : over(b, a))
  return {
    ...ratio,
    coin,
    near: turn(ratio.near, anchor.near),
    far: turn(ratio.far, anchor.far),
    at: Math.min(ratio.at, anchor.at),
    current: ratio.current && anchor.current,
    weight: Math.min(ratio.weight, anchor.weight) * DERIVED_WEIGHT,
    quotes: [...ratio.quotes, ...anchor.quotes],
    derived: true,
    cross,
  }
}
