import type { Coin } from '../tokens/Token'
import { castVotes } from './castVotes'
import { gatherSayings, type Sayings } from './gatherSayings'
import { isBeyond } from './isBeyond'
import { isWithin } from './isWithin'
import type { PegLimits } from './limits'
import type { Level, PegSide } from './PegStatus'
import { priceOf } from './priceOf'
import { type Sifted, siftQuotes } from './siftQuotes'
import { middle } from './span'
import { type Steady, steadyLevel } from './steadyLevel'
import type { Vote } from './Vote'

/** What the quotes alone say, before any memory. */
export interface Weighed {
  sifted: Sifted[]
  sayings: Sayings
  votes: Vote[]
  /** null: they do not say, and `why` does. */
  level: Level | null
  /** Set with `level` null: too few sources, two of one kind, dollars by aggregators alone, or a contradiction. */
  lack?: 'few' | 'alike' | 'second-hand' | 'contradiction'
  /** One voice could turn it into the contrary by saying something else. */
  contested: boolean
  price: number | null
  voices: readonly string[]
  oldest: number | null
  disagreement: number | null
}

const NOTHING: Steady = { level: null, contested: false }

/** Puts the quotes of a coin together. Thresholds are lower for the level that holds already. */
export function weighPeg(coin: Coin, quotes: unknown, now: number, limits: PegLimits, held?: Level): Weighed {
  const sifted = siftQuotes(quotes, now)
  const sayings = gatherSayings(sifted)
  const votes = castVotes(coin, sayings)
  const several = countLines(votes) > 1 && votes.some((vote) => vote.current && !vote.cross)
  const enough = several && !isSecondHand(sayings)
  const { level: said, contested } = enough ? steadyLevel(votes, levelOf, limits, held) : NOTHING
  const alike = said?.state === 'on-peg' && !isVaried(votes)
  const level = alike ? null : said
  const spoken = tight(votes)
  // While the sources contradict each other the state is kept for a while: its price is of those who still speak for it.
  const price = priceOf(spoken, votes, limits, level ?? (enough && !alike ? held : undefined))
  const told = spoken.map((vote) => middle(vote.near))
  return {
    sifted,
    sayings,
    votes,
    level,
    contested: contested || isLone(sayings),
    ...(level ? {} : { lack: alike ? 'alike' : enough ? 'contradiction' : several ? 'second-hand' : 'few' }),
    price,
    voices: [...voicesOf(votes)],
    oldest: votes.length ? Math.min(...votes.map((vote) => vote.at)) : null,
    disagreement: told.length > 1 ? (Math.max(...told) - Math.min(...told)) * 1e4 : null,
  }
}

/** Whether one voice alone names dollars: whatever is said hangs on it. */
const isLone = ({ USDC, USDT }: Sayings) => new Set([...USDC, ...USDT].flatMap(({ voices }) => voices)).size < 2

/** Whether aggregators alone name dollars: they repeat what others say, and each other. */
const isSecondHand = ({ USDC, USDT }: Sayings) => [...USDC, ...USDT].every(({ kind }) => kind === 'aggregator')

/**
 * Whether what is said comes from two kinds of sources, or from three sources of one. Two of a kind can fail together
 * (exchanges that halt, feeds of the same exchanges); they may warn, but not give the all-clear.
 */
const isVaried = (votes: readonly Vote[]) =>
  new Set(votes.flatMap(({ quotes }) => quotes.map(({ kind }) => kind))).size > 1 || countLines(votes) > 2

/** Everybody behind the votes, each once. */
export function voicesOf(votes: readonly Vote[]): Set<string> {
  return new Set(votes.flatMap((vote) => vote.voices))
}

/** Lines of evidence: several prices put together are one, as are votes of the same voice. */
const countLines = (votes: readonly Vote[]) => new Set(votes.map((vote) => vote.voices.join())).size

function levelOf(votes: readonly Vote[], limits: PegLimits, held?: Level): Level | null {
  const edge = (side: PegSide, worst: 'drifting' | 'off-peg') => {
    const released = held?.side === side && (held.state === worst || held.state === 'off-peg')
    const bps = (worst === 'off-peg' ? limits.off : limits.drift) * (released ? limits.release : 1)
    return 1 + (side === 'below' ? -bps : bps) / 1e4
  }
  const beyond = (side: PegSide, worst: 'drifting' | 'off-peg') => {
    const line = edge(side, worst)
    return isBeyond(votes, side === 'below' ? { lo: 0, hi: line } : { lo: line, hi: Number.POSITIVE_INFINITY })
  }
  if (isWithin(votes, { lo: edge('below', 'drifting'), hi: edge('above', 'drifting') })) {
    return { state: 'on-peg' }
  }
  const side = (['below', 'above'] as const).find((side) => beyond(side, 'drifting') === 'yes')
  if (!side) return null
  const off = beyond(side, 'off-peg')
  return { state: off === 'yes' ? 'off-peg' : 'drifting', side }
}

/** Votes that are precise by now; all of them where none is. */
function tight(votes: readonly Vote[]): readonly Vote[] {
  const precise = votes.filter((vote) => !vote.cross && (vote.far.hi - vote.far.lo) * 1e4 <= 80)
  return precise.length ? precise : votes.filter((vote) => !vote.cross)
}
