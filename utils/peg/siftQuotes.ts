import type { Coin } from '../tokens/Token'
import { AHEAD, HEARTBEAT_GRACE, PLAUSIBLE, STALE_AFTER } from './limits'
import type { Quote, QuoteKind } from './Quote'
import { venueOf } from './venueOf'

/** A quote and whether it counts. `quote` is a clean copy, or null where what came was no quote at all. */
export type Sifted =
  | { quote: Quote; venue: string; age: number; why?: undefined }
  | { quote: Quote | null; venue: string; why: string; fault: 'junk' | 'future' | 'stale' | 'repeated' }

const COINS: readonly unknown[] = ['USDC', 'USDT']
const KINDS: readonly unknown[] = ['oracle', 'dex', 'cex', 'aggregator']
const MOST_QUOTES = 2000

/** Says of every quote whether it counts at `now`, and why not. Never throws, whatever comes. */
export function siftQuotes(quotes: unknown, now: number): Sifted[] {
  if (!Array.isArray(quotes)) return []
  // Whoever hands over a whole history has its newest at the end.
  const sifted = quotes.slice(-MOST_QUOTES).map((quote) => {
    try {
      return siftQuote(quote, now)
    } catch {
      return junk('not a quote')
    }
  })
  return dropRepeated(sifted)
}

const junk = (why: string, venue = ''): Sifted => ({ quote: null, venue, why, fault: 'junk' })

function siftQuote(given: unknown, now: number): Sifted {
  if (typeof given !== 'object' || given === null) return junk('not a quote')
  const { source, coin, price, at, kind, against, heartbeat, deviation, served } = given as Record<string, unknown>
  if (typeof source !== 'string' || source.length > 200 || !venueOf(source)) return junk('has no source')
  const venue = venueOf(source)
  if (!COINS.includes(coin) || !KINDS.includes(kind)) return junk('is of another coin or kind', venue)
  if (against !== undefined && against !== null && (!COINS.includes(against) || against === coin)) {
    return junk('is of another pair', venue)
  }
  if (typeof price !== 'number' || !(price >= PLAUSIBLE.least && price <= PLAUSIBLE.most)) {
    return junk('not a price', venue)
  }
  if (typeof at !== 'number' || !Number.isFinite(at) || at <= 0) return junk('has no time', venue)
  const quote: Quote = { source, coin: coin as Coin, price, at, kind: kind as QuoteKind }
  if (against) quote.against = against as Coin
  if (isSpan(heartbeat, 7 * 86400)) quote.heartbeat = heartbeat
  if (isSpan(deviation, 1000)) quote.deviation = deviation
  if (typeof served === 'number' && served > 0 && served < 1e11) quote.served = served
  if (at > now + AHEAD) return { quote, venue, why: 'its time is in the future', fault: 'future' }
  const limit = quote.kind === 'oracle' && quote.heartbeat ? quote.heartbeat + HEARTBEAT_GRACE : STALE_AFTER[quote.kind]
  if (now - at > limit) return { quote, venue, why: 'too old', fault: 'stale' }
  return { quote, venue, age: Math.max(0, now - at) }
}

const isSpan = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value > 0 && value <= most

/** Of several quotes with one name the newest stays. */
function dropRepeated(sifted: Sifted[]): Sifted[] {
  const newest = new Map<string, Sifted>()
  const keyOf = ({ quote }: Sifted) => (quote ? `${quote.source} ${quote.coin} ${quote.against ?? ''}` : '')
  for (const entry of sifted) {
    if (entry.why !== undefined) continue
    const before = newest.get(keyOf(entry))
    if (!before?.quote || entry.quote.at > before.quote.at) newest.set(keyOf(entry), entry)
  }
  return sifted.map((entry) =>
    entry.why !== undefined || newest.get(keyOf(entry)) === entry
      ? entry
      : { quote: entry.quote, venue: entry.venue, why: 'a newer quote of the same source is there', fault: 'repeated' },
  )
}
