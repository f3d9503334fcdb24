import { expect, it } from 'vitest'
import { chartOf } from './chartOf'
import type { PegSample } from './PegSample'
import { maskOf, namesIn } from './voices'

const START = 1_700_002_800
const sample = (minutes: number, bps: number | null, change: Partial<PegSample> = {}): PegSample => ({
  coin: 'USDC',
  step: 300,
  at: START + minutes * 60,
  bps,
  low: bps,
  high: bps,
  state: bps === null ? 'unknown' : 'on-peg',
  sources: 3,
  count: 1,
  ...change,
})

it('shows a gap as a gap', () => {
  const chart = chartOf([sample(0, 1), sample(5, 2), sample(30, 3)], START, START + 3600)
  expect(chart.at).toEqual([0, 5, 10, 30].map((minutes) => START + minutes * 60))
  expect(chart.bps).toEqual([1, 2, null, 3])
  expect(chart.state).toEqual(['on-peg', 'on-peg', null, 'on-peg'])
})

it('shows that a price was not known', () => {
  expect(chartOf([sample(0, 1), sample(5, null)], START, START + 3600).bps).toEqual([1, null])
})

it('joins neighbours where there are too many, and loses no extreme', () => {
  const many = Array.from({ length: 288 }, (_, i) =>
    sample(i * 5, i === 100 ? -400 : 0, i === 100 ? { state: 'off-peg' } : {}),
  )
  const chart = chartOf(many, START, START + 86_400, 24)
  expect(chart.at.length).toBeLessThanOrEqual(25)
  expect(Math.min(...chart.low.flatMap((low) => low ?? []))).toBe(-400)
  expect(chart.state.filter((state) => state === 'off-peg')).toHaveLength(1)
})

it('prefers the finer step where both are there', () => {
  const chart = chartOf([sample(0, 9, { step: 3600 }), sample(0, 1), sample(5, 2)], START, START + 3600)
  expect(chart.bps).toEqual([1, 2])
})

it('names all who counted at a point, also where nothing but the number was kept', () => {
  const [kraken, pyth] = [maskOf(['kraken']), maskOf(['pyth'])]
  const chart = chartOf(
    [sample(0, 1, { by: kraken }), sample(5, 1, { by: pyth }), sample(30, 1)],
    START,
    START + 3600,
    6,
  )
  expect(chart.by.map((by) => by && namesIn(by))).toEqual([['pyth', 'kraken'], null, 0])
  expect(namesIn(chartOf([sample(0, 1, { count: 0 })], START, START + 3600).by[0] ?? 0)).toEqual(['chainlink'])
})

it('has nothing to show of nothing', () => {
  expect(chartOf([], START, START).at).toEqual([])
})
