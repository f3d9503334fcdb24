import { expect, it } from 'vitest'
import type { PegRow, Quote } from '../../utils/peg'
import { groupRows } from './groupRows'

const row = (venue: string, quote: Partial<Quote>, more: Partial<PegRow> = {}): PegRow => ({
  quote: { source: `${venue}:1:x`, coin: 'USDC', price: 1, at: 0, kind: 'oracle', ...quote },
  venue,
  age: 10,
  counted: true,
  ...more,
})

it('puts the copies of a source together, with the span of what they say and how old it is', () => {
  const [feed, pool, ...more] = groupRows([
    row('chainlink', { price: 0.9998 }),
    row('chainlink', { coin: 'USDT', price: 1.0004 }, { age: 40 }),
    row('uniswapv3', { against: 'USDT' }),
    row('chainlink', { price: 1.0001 }, { age: 5 }),
  ])
  expect(more).toEqual([])
  expect(feed).toMatchObject({
    venue: 'chainlink',
    said: [
      { coin: 'USDC', lowest: 0.9998, highest: 1.0001 },
      { coin: 'USDT', lowest: 1.0004, highest: 1.0004 },
    ],
    youngest: 5,
    oldest: 40,
    counted: 3,
    reasons: [],
  })
  expect(pool).toMatchObject({ said: [{ coin: 'USDC', against: 'USDT' }], rows: [expect.anything()] })
})

it('takes what does not count for nothing, as long as something does', () => {
  const stale = row('pyth', { price: 0.5 }, { age: 90_000, counted: false, note: 'too old' })
  const [mixed] = groupRows([stale, row('pyth', { price: 0.9999 })])
  expect(mixed).toMatchObject({ said: [{ lowest: 0.9999, highest: 0.9999 }], oldest: 10, counted: 1, reasons: [] })
  const [alone] = groupRows([stale, stale])
  expect(alone).toMatchObject({ said: [{ lowest: 0.5 }], counted: 0, reasons: ['too old'] })
})
