import { expect, it } from 'vitest'
import type { Quote } from '../Quote'
import { ageUnchanged, type Seen } from './ageUnchanged'

const START = 1_700_000_000
const quote = (at: number, price = 0.999731, kind: Quote['kind'] = 'aggregator'): Quote => ({
  source: 'coingecko:USDC',
  coin: 'USDC',
  price,
  at,
  kind,
})
/** The last of a row of readings, five minutes apart. */
function last(prices: number[], kind?: Quote['kind']): Quote | undefined {
  let seen: Seen | undefined
  let result: Quote | undefined
  prices.forEach((price, i) => {
    const aged = ageUnchanged(quote(START + i * 300, price, kind), seen)
    seen = aged.seen
    result = aged.quote
  })
  return result
}

it('gives a fresh time on an old price away', () => {
  expect(last(Array(8).fill(0.999731))?.at).toBe(START)
})

it('lets a price stand still for half an hour', () => {
  expect(last(Array(7).fill(0.999731))?.at).toBe(START + 6 * 300)
})

it('trusts it again once it moves', () => {
  expect(last([...Array(8).fill(0.999731), 0.999732])?.at).toBe(START + 8 * 300)
})

it('leaves markets and oracles alone, which do stand still', () => {
  expect(last(Array(8).fill(1), 'cex')?.at).toBe(START + 7 * 300)
})
