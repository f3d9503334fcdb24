import { expect, it } from 'vitest'
import type { PegChart } from './chartOf'
import { bandsOf, pointAt } from './pointAt'

const chart: PegChart = {
  at: [100, 200, 300, 400, 500],
  bps: [1, -60, null, 2, 3],
  low: [0, -70, null, 2, 3],
  high: [2, -50, null, 2, 3],
  state: ['on-peg', 'drifting', null, 'on-peg', 'on-peg'],
  sources: [4, 5, null, 3, 3],
  by: [1, 3, null, 1, 1],
}

it('gives the last point at or before a time', () => {
  expect(pointAt(chart, 250)).toEqual({
    at: 200,
    bps: -60,
    low: -70,
    high: -50,
    state: 'drifting',
    sources: 5,
    by: 3,
  })
  expect(pointAt(chart, 100)?.bps).toBe(1)
})

it('knows nothing in a gap, nor before the first', () => {
  expect(pointAt(chart, 350)).toBeNull()
  expect(pointAt(chart, 50)).toBeNull()
})

it('joins what is of one state into bands, and leaves gaps out', () => {
  expect(bandsOf(chart, 600)).toEqual([
    { from: 100, to: 200, state: 'on-peg' },
    { from: 200, to: 300, state: 'drifting' },
    { from: 400, to: 600, state: 'on-peg' },
  ])
})
