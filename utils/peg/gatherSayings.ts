import type { Coin } from '../tokens/Token'
import { CALM_MOVE, CURRENT_FOR, EXACT_FOR, ORACLE_DEVIATION, WORST_MOVE } from './limits'
import type { Quote } from './Quote'
import type { Sifted } from './siftQuotes'
import { around } from './span'
import type { Saying } from './Vote'

/** What the venues say: USDC in dollars, USDT in dollars, and USDC in USDT. At most one saying a venue in each. */
export interface Sayings {
  USDC: Saying[]
  USDT: Saying[]
  ratio: Saying[]
}

const AGGREGATORS = 'aggregators'

type Counted = Extract<Sifted, { why?: undefined }>

/** Puts the counted quotes of each venue together. */
export function gatherSayings(sifted: readonly Sifted[]): Sayings {
  const legs: Record<keyof Sayings, Map<string, Counted[]>> = { USDC: new Map(), USDT: new Map(), ratio: new Map() }
  for (const entry of sifted) {
    if (entry.why !== undefined) continue
    const leg = legs[entry.quote.against ? 'ratio' : entry.quote.coin]
    leg.set(entry.venue, [...(leg.get(entry.venue) ?? []), entry])
  }
  const say = (leg: Map<string, Counted[]>) => [...leg].map(([venue, copies]) => sayingOf(venue, copies))
  return { USDC: say(legs.USDC), USDT: say(legs.USDT), ratio: say(legs.ratio) }
}

export const otherCoin = (coin: Coin): Coin => (coin === 'USDC' ? 'USDT' : 'USDC')

const ratioOf = ({ coin, price, against }: Quote) => (against && coin === 'USDT' ? 1 / price : price)

/** The newest copy speaks for the venue (of two of one second the lower one, in whatever order they came); of three or more the middle one of the three newest. */
function sayingOf(venue: string, copies: readonly Counted[]): Saying {
  const newest = [...copies]
    .sort((a, b) => a.age - b.age || ratioOf(a.quote) - ratioOf(b.quote))
    .slice(0, copies.length > 2 ? 3 : 1)
  const chosen = newest.sort((a, b) => ratioOf(a.quote) - ratioOf(b.quote))[newest.length >> 1] ?? copies[0]
  if (!chosen) throw new RangeError('a venue without quotes')
  const { quote, age } = chosen
  const moved = (Math.max(0, age - EXACT_FOR) / 60) * WORST_MOVE
  // An oracle writes a new round once the price leaves its deviation: until then its last price is as good as new.
  const far = quote.kind === 'oracle' ? Math.min(moved, quote.deviation ?? ORACLE_DEVIATION) : moved
  const near = Math.min(far, (age / 60) * CALM_MOVE)
  const price = ratioOf(quote)
  return {
    venue,
    kind: quote.kind,
    near: around(price, quote.kind === 'oracle' ? 0 : near),
    far: around(price, far),
    at: quote.at,
    current: quote.kind === 'oracle' || age <= CURRENT_FOR,
    weight: quote.kind === 'oracle' ? 1 : Math.min(1, EXACT_FOR / age),
    quotes: copies.map((copy) => copy.quote),
    voices: [quote.kind === 'aggregator' ? AGGREGATORS : venue],
  }
}
