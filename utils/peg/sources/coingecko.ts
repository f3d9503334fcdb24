import * as v from 'valibot'
import type { Quote } from '../Quote'
import { Price, Time } from './decimal'
import type { WebSource } from './WebSource'

const Answer = v.object({ tether: v.unknown(), 'usd-coin': v.unknown() })
const Entry = v.object({ usd: Price, last_updated_at: Time })

/**
 * CoinGecko's mean over exchanges. Its price of one coin is partly made of markets against the other, so in a crash of
 * one the other's is bent too (https://docs.coingecko.com/reference/simple-price, 2026-11-23).
 */
export const coingecko: WebSource = {
  id: 'coingecko',
  name: 'CoinGecko',
  kind: 'aggregator',
  urls: [
    'https://api.coingecko.com/api/v3/simple/price?ids=tether,usd-coin&vs_currencies=usd&include_last_updated_at=true&precision=full',
  ],
  origin: 'https://api.coingecko.com/*',
  // The public plan is cached for a minute and counts calls by the month.
  interval: 300,
  parse(_, answer) {
    const parsed = v.safeParse(Answer, answer)
    if (!parsed.success) return []
    return (['USDC', 'USDT'] as const).flatMap((coin): Quote[] => {
      const entry = v.safeParse(Entry, parsed.output[coin === 'USDC' ? 'usd-coin' : 'tether'])
      if (!entry.success) return []
      const { usd, last_updated_at } = entry.output
      return [{ source: `coingecko:${coin}`, coin, price: usd, at: last_updated_at, kind: 'aggregator' }]
    })
  },
}
