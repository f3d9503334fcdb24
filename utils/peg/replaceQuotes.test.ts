import { expect, it } from 'vitest'
import type { Quote } from './Quote'
import { replaceQuotes } from './replaceQuotes'

const NOW = 1_700_000_000
const quote = (at: number, price = 1, source = 'kraken:USDCUSD'): Quote => ({
  source,
  coin: 'USDC',
  price,
  at,
  kind: 'cex',
})

it('keeps the latest quote of each source, whoever answered last', () => {
  const kept = replaceQuotes([quote(NOW - 60, 1)], [quote(NOW - 600, 2), quote(NOW, 3, 'bitstamp:USDCUSD')], NOW)
  expect(kept.map(({ price }) => price)).toEqual([1, 3])
})

it('lets a price of the future go as soon as the source gives another', () => {
  const kept = replaceQuotes([quote(NOW + 5 * 3600, 0.5)], [quote(NOW, 1)], NOW)
  expect(kept).toEqual([quote(NOW, 1)])
})

it('tells prices of one name apart by what they are against', () => {
  const against: Quote = { ...quote(NOW), against: 'USDT' }
  expect(replaceQuotes([quote(NOW)], [against], NOW)).toHaveLength(2)
})

it('forgets what nobody has renewed for a week', () => {
  expect(replaceQuotes([quote(NOW - 8 * 86_400), quote(NOW + 8 * 86_400, 1, 'liar:USDC')], [], NOW)).toEqual([])
})
