import { expect, it } from 'vitest'
import { compactSamples } from './compactSamples'
import { COARSE, KEEP_COARSE, KEEP_FINE, type PegSample, type Step } from './PegSample'

const NOW = 1_700_000_000
const sample = (at: number, step: Step = 300, bps = 1): PegSample => ({
  coin: 'USDC',
  step,
  at: at - (at % step),
  bps,
  low: bps,
  high: bps,
  state: 'on-peg',
  sources: 3,
  count: 1,
})
const edge = NOW - KEEP_FINE - ((NOW - KEEP_FINE) % COARSE)

it('turns whole hours past their time into one sample each', () => {
  const old = Array.from({ length: 24 }, (_, i) => sample(edge - 7200 + i * 300, 300, i))
  const { put, remove } = compactSamples(old, NOW)
  expect(put.map(({ at, step, count }) => [at, step, count])).toEqual([
    [edge - 7200, 3600, 12],
    [edge - 3600, 3600, 12],
  ])
  expect(put[0]).toMatchObject({ bps: 5.5, low: 0, high: 11 })
  expect(remove).toEqual(old)
})

it('leaves an hour alone until all of it is past its time', () => {
  expect(compactSamples([sample(edge), sample(edge + 300)], NOW)).toEqual({ put: [], remove: [] })
})

it('changes nothing when done again', () => {
  const { put } = compactSamples([sample(edge - 300)], NOW)
  expect(compactSamples(put, NOW)).toEqual({ put: [], remove: [] })
})

it('adds late samples to the hour that is there', () => {
  const { put } = compactSamples([{ ...sample(edge - 3600, 3600, 9), count: 11 }, sample(edge - 300, 300, -3)], NOW)
  expect(put).toMatchObject([{ bps: 8, low: -3, high: 9, count: 12 }])
})

it('lets hours past theirs go, and makes none that would have to go', () => {
  const ancient = NOW - KEEP_COARSE - 7200
  const { put, remove } = compactSamples([sample(ancient, 3600), sample(ancient + 300)], NOW)
  expect(put).toEqual([])
  expect(remove).toHaveLength(2)
})
