import * as v from 'valibot'
import type { Coin } from '../../tokens/Token'
import type { Quote } from '../Quote'
import { Price, Time } from './decimal'
import type { WebSource } from './WebSource'

/** The issuers' own contracts on Ethereum (Circle's and Tether's supported-chains pages, 2026-11-23). */
const TOKENS: Readonly<Record<string, Coin>> = {
  'ethereum:0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48': 'USDC',
  'ethereum:0xdac17f958d2ee523a2206206994597c13d831ec7': 'USDT',
}
const Answer = v.object({ coins: v.record(v.string(), v.unknown()) })
const Entry = v.object({
  price: Price,
  symbol: v.string(),
  timestamp: Time,
  confidence: v.pipe(v.number(), v.minValue(0.9)),
})

/**
 * DefiLlama's current prices, gathered from other places, CoinGecko among them (https://defillama.com/docs/api,
 * 2026-11-23).
 */
export const defillama: WebSource = {
  id: 'defillama',
  name: 'DefiLlama',
  kind: 'aggregator',
  urls: [`https://coins.llama.fi/prices/current/${Object.keys(TOKENS).join(',')}`],
  origin: 'https://coins.llama.fi/*',
  interval: 120,
  parse(_, answer) {
    const parsed = v.safeParse(Answer, answer)
    if (!parsed.success) return []
    return Object.entries(parsed.output.coins)
      .slice(0, 20)
      .flatMap(([key, value]): Quote[] => {
        const name = key.toLowerCase()
        const coin = Object.hasOwn(TOKENS, name) ? TOKENS[name] : undefined
        const entry = v.safeParse(Entry, value)
        if (!coin || !entry.success || entry.output.symbol.toUpperCase() !== coin) return []
        const { price, timestamp } = entry.output
        return [{ source: `defillama:${coin}`, coin, price, at: timestamp, kind: 'aggregator' }]
      })
  },
}
