import { expect, it } from 'vitest'
import { mergeSamples, sampleOf } from './mergeSamples'
import type { PegSample } from './PegSample'
import { maskOf, namesIn } from './voices'

const sample = (change: Partial<PegSample> = {}): PegSample => ({
  coin: 'USDC',
  step: 300,
  at: 1_700_000_100,
  bps: -10,
  low: -12,
  high: -8,
  state: 'on-peg',
  sources: 4,
  count: 5,
  ...change,
})

it('makes one sample of a judgement', () => {
  const status = {
    coin: 'USDC',
    state: 'drifting',
    price: 0.994,
    bps: -60,
    sources: 3,
    voices: ['kraken', 'chainlink', 'aggregators'],
    oldest: null,
    disagreement: 4,
    since: 0,
  } as const
  expect(sampleOf(status, 1_700_000_123)).toEqual(
    sample({
      at: 1_700_000_100,
      bps: -60,
      low: -60,
      high: -60,
      state: 'drifting',
      sources: 3,
      by: maskOf(['chainlink', 'kraken', 'aggregators']),
      count: 1,
    }),
  )
})

it('weighs the mean by the number of judgements, and keeps the worst state and the fewest sources', () => {
  const merged = mergeSamples(
    [sample(), sample({ bps: -130, low: -140, high: -20, state: 'off-peg', sources: 2, count: 1 })],
    300,
  )
  expect(merged).toMatchObject({ bps: -30, low: -140, high: -8, state: 'off-peg', sources: 2, count: 6 })
})

it('does not let a moment of not knowing hide what was known', () => {
  const unknown = sample({ bps: null, low: null, high: null, state: 'unknown', sources: 0, count: 1 })
  expect(mergeSamples([sample(), unknown], 300)).toMatchObject({ bps: -10, state: 'on-peg', sources: 0 })
  expect(mergeSamples([unknown, unknown], 300)).toMatchObject({ bps: null, low: null, state: 'unknown' })
})

it('prefers what was judged to what was filled in', () => {
  const filled = sample({ bps: 3, low: 3, high: 3, state: 'unknown', sources: 1, count: 0 })
  expect(mergeSamples([filled, sample()], 3600)).toMatchObject({ bps: -10, sources: 4, count: 5 })
  expect(mergeSamples([filled, filled], 3600)).toMatchObject({ bps: 3, state: 'unknown', count: 0 })
})

it('keeps everybody who counted at some time, and nobody of what was filled in once something was judged', () => {
  const [first, then] = [sample({ by: maskOf(['kraken']) }), sample({ by: maskOf(['chainlink', 'pyth']) })]
  expect(namesIn(mergeSamples([first, then], 300)?.by ?? 0)).toEqual(['chainlink', 'pyth', 'kraken'])
  const filled = sample({ sources: 1, by: maskOf(['chainlink']), count: 0 })
  expect(namesIn(mergeSamples([filled, first], 300)?.by ?? 0)).toEqual(['kraken'])
})

it('turns what an earlier version filled in, without names, into Chainlink’s', () => {
  const filled = sample({ sources: 1, count: 0 })
  expect(namesIn(mergeSamples([filled, filled], 3600)?.by ?? 0)).toEqual(['chainlink'])
})

it('makes nothing of nothing', () => {
  expect(mergeSamples([], 3600)).toBeUndefined()
})
