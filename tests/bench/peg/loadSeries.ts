import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quote, QuoteKind } from '../../../utils/peg'
import { venueOf } from '../../../utils/peg'

/** One file of recorded prices, in order of time. */
export interface Series {
  name: string
  calm: boolean
  quotes: Quote[]
  sources: string[]
  /** Seconds between two rows of the finest source. */
  step: number
}

/** Kinds by venue, for the venues of the recordings; anything else is taken for an exchange. */
const KINDS: Record<string, QuoteKind> = {
  chainlink: 'oracle',
  pyth: 'oracle',
  redstone: 'oracle',
  uniswapv3: 'dex',
  uniswapv4: 'dex',
  curve: 'dex',
  'stablesafe-dex15m': 'dex',
  cmc: 'aggregator',
  cmc2: 'aggregator',
  coingecko: 'aggregator',
  cryptocompare: 'aggregator',
  defillama: 'aggregator',
}

/** Reads every CSV of a folder (`timestamp_utc_seconds,source,coin,price_usd`). */
export function loadSeries(folder: string): Series[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => parseSeries(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')))
}

function parseSeries(name: string, text: string): Series {
  const quotes: Quote[] = []
  for (const line of text.split('\n').slice(1)) {
    const [at, source, coin, price] = line.trim().split(',')
    if (!at || !source || (coin !== 'USDC' && coin !== 'USDT')) continue
    const quote: Quote = { source, coin, price: Number(price), at: Number(at), kind: KINDS[venueOf(source)] ?? 'cex' }
    if (source.includes('USDCUSDT')) quote.against = 'USDT'
    quotes.push(quote)
  }
  quotes.sort((a, b) => a.at - b.at)
  const sources = [...new Set(quotes.map((quote) => `${quote.source}|${quote.coin}`))].sort()
  const steps = sources.map((id) => {
    const times = quotes.filter((quote) => `${quote.source}|${quote.coin}` === id).map((quote) => quote.at)
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0))
    return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 86_400
  })
  return { name, calm: name.startsWith('calm'), quotes, sources, step: Math.min(...steps) }
}

/**
 * The series with its daily closes in dollars as rounds of a feed with a daily heartbeat; undefined where it has none,
 * or where a feed would have written more often, because the coins moved.
 */
export function asFeed(series: Series): Series | undefined {
  const isClose = ({ source }: Quote) => source.endsWith(':daily-close')
  const moved = series.quotes.some(({ price }) => Math.abs(price - 1) > 0.005)
  if (moved || series.step >= 86_400 || !series.quotes.some(isClose)) return undefined
  const feed = { kind: 'oracle', heartbeat: 86_400, deviation: 25 } as const
  const quotes = series.quotes.map((quote) => (isClose(quote) ? { ...quote, ...feed } : quote))
  return { ...series, name: `${series.name}-feed`, quotes }
}
