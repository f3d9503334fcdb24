import type { Coin } from '../tokens/Token'
import { otherCoin } from './gatherSayings'
import { AHEAD, STALE_AFTER } from './limits'
import { sayAge } from './sayAge'
import { consensus, middle } from './span'
import type { Saying } from './Vote'
import { venueName } from './venueName'
import { venueOf } from './venueOf'
import type { Weighed } from './weighPeg'

const KINDS = { oracle: 'price feeds', dex: 'pools', cex: 'exchanges', aggregator: 'aggregators' } as const

/** Why the quotes do not say what state a coin is in, in one short sentence without full stop. */
export function explainLack(coin: Coin, weighed: Weighed, now: number): string {
  const { sifted, votes, sayings, lack, disagreement } = weighed
  const clock = explainClock(weighed, now)
  if (clock) return clock
  if (!votes.length) {
    const ratio = consensus(sayings.ratio.map((saying) => saying.near))
    if (ratio) return explainRatio(coin, middle(ratio))
    if (sifted.some((entry) => entry.why !== undefined && entry.fault === 'stale')) return 'every price is too old'
    return 'no source has answered'
  }
  if (lack === 'contradiction') {
    if (disagreement === null && votes.some((vote) => vote.cross))
      return `the prices against ${otherCoin(coin)} contradict it`
    return disagreement === null
      ? 'the sources do not decide it'
      : `the sources contradict each other: they are ${percent(disagreement)} apart`
  }
  if (lack === 'second-hand') {
    return `only aggregators name dollars, and they repeat others: ${namesOf([...sayings.USDC, ...sayings.USDT])}`
  }
  if (lack === 'alike') {
    const [{ kind } = { kind: 'cex' as const }] = votes
    return `only one kind of source: ${KINDS[kind]}, ${namesOf(votes)}`
  }
  if (!votes.some((vote) => vote.current && !vote.cross)) return 'no price is recent enough'
  const names = namesOf(votes)
  if (votes.some((vote) => vote.derived)) {
    return `only one source in dollars, and it prices ${otherCoin(coin)}: ${namesOf(sayings[otherCoin(coin)])}`
  }
  return names.includes(', ') ? `only one source: ${names} repeat each other` : `only one source: ${names}`
}

/** Whoever stands behind them, as they call themselves. */
const namesOf = (sayings: readonly Saying[]) =>
  [...new Set(sayings.flatMap(({ quotes }) => quotes.map(({ source }) => venueName(venueOf(source)))))].join(', ')

/** Seconds between the time of a price and that of the server that gave it, of which both speak of one moment. */
const SAME_TIME = 600

/**
 * The clock is wrong when most sources agree on another time. Two have to: two venues, or the only one and the server
 * that gave its price, whose clock is another than that of its trades.
 */
function explainClock({ sifted }: Weighed, now: number): string | undefined {
  const ages = new Map<string, number>()
  let served = false
  for (const { quote, venue } of sifted) {
    if (!quote) continue
    ages.set(venue, Math.min(now - quote.at, ages.get(venue) ?? Number.POSITIVE_INFINITY))
    if (quote.served !== undefined && Math.abs(quote.served - quote.at) <= SAME_TIME) served = true
  }
  const sorted = [...ages.values()].sort((a, b) => a - b)
  const enough = (count: number) => count > 1 || (count === 1 && served && sorted.length === 1)
  const ahead = sorted.filter((age) => age < -AHEAD)
  if (enough(ahead.length) && ahead.length * 2 > sorted.length) {
    return `the clock of this computer seems to be ${sayAge(-(ahead[ahead.length >> 1] ?? 0))} slow`
  }
  const [youngest = 0, second = youngest] = sorted
  if (youngest > STALE_AFTER.cex && second - youngest < 600 && enough(sorted.length)) {
    return `every price is at least ${sayAge(youngest)} old: the sources are down, or the clock of this computer is fast`
  }
  return undefined
}

function explainRatio(coin: Coin, ratio: number): string {
  const other = otherCoin(coin)
  const price = coin === 'USDC' ? ratio : 1 / ratio
  const bps = (price - 1) * 1e4
  const where = Math.abs(bps) < 10 ? 'level with' : `${percent(Math.abs(bps))} ${bps < 0 ? 'below' : 'above'}`
  return `no price in dollars: ${coin} is ${where} ${other}, which of the two moved is not known`
}

const percent = (bps: number) => `${(bps / 100).toFixed(2)}%`
