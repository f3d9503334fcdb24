import type { Coin } from '../tokens/Token'
import type { PegStatus } from './PegStatus'
import type { Quote } from './Quote'

/** A day and an hour: the longest heartbeat of the feeds in use (Ethereum USDT/USD, 86,400 s) with room for a late round. */
const STALE = 90_000
/** Deviations at which a coin is said to drift and to be off its peg, basis points. */
const DRIFTING = 25
const OFF_PEG = 100

/** Independent sources are told by what stands before the first colon: one oracle network on three chains is one. */
const family = (source: string) => source.split(':')[0] ?? source

/**
 * Judges one coin's peg from direct dollar quotes. One independent source alone shows its price and leaves the state
 * unknown. Pure; quotes that make no sense don't count.
 */
export function judgePeg(coin: Coin, quotes: Quote[], now: number, previous?: PegStatus): PegStatus {
  const fresh = quotes.filter(
    (quote) =>
      quote.coin === coin &&
      !quote.against &&
      Number.isFinite(quote.price) &&
      quote.price > 0 &&
      quote.at <= now + 300 &&
      now - quote.at <= STALE,
  )
  const since = (state: PegStatus['state']) => (previous?.state === state ? previous.since : now)
  if (!fresh.length) {
    const reason = quotes.some((quote) => quote.coin === coin) ? 'every source is too old' : 'no source has answered'
    return {
      coin,
      state: 'unknown',
      price: null,
      bps: null,
      sources: 0,
      oldest: null,
      disagreement: null,
      reason,
      since: since('unknown'),
    }
  }
  const prices = fresh.map((quote) => quote.price).sort((a, b) => a - b)
  const price = median(prices)
  const bps = (price - 1) * 10_000
  const sources = new Set(fresh.map((quote) => family(quote.source))).size
  const common = {
    coin,
    price,
    bps,
    sources,
    oldest: Math.min(...fresh.map((quote) => quote.at)),
    disagreement: ((prices.at(-1) ?? price) - (prices[0] ?? price)) * 10_000,
  }
  if (sources < 2) {
    return { ...common, state: 'unknown', reason: 'only one independent source', since: since('unknown') }
  }
  const size = Math.abs(bps)
  const state = size >= OFF_PEG ? 'off-peg' : size >= DRIFTING ? 'drifting' : 'on-peg'
  return { ...common, state, since: since(state) }
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
