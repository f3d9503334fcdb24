import { expect, it } from 'vitest'
import { COARSE, FINE } from './PegSample'
import { samplesOfRounds } from './samplesOfRounds'
import { maskOf } from './voices'

const NOW = 1_700_002_800
const DAY = 86_400
const round = (at: number, price: number) => ({ id: BigInt(at), price, at })

it('lets a round speak until the next', () => {
  const samples = samplesOfRounds('USDC', [round(NOW - 1200, 0.97), round(NOW - 7200, 1)], NOW)
  expect(
    samples.every(
      ({ step, count, state, sources, by }) =>
        step === FINE && count === 0 && state === 'unknown' && sources === 1 && by === maskOf(['chainlink']),
    ),
  ).toBe(true)
  expect(samples.at(0)).toMatchObject({ at: NOW - 7200, bps: 0 })
  expect(samples.find(({ at }) => at === NOW - 1200)).toMatchObject({ bps: -300, low: -300, high: 0 })
  expect(samples.at(-1)).toMatchObject({ at: NOW - 300, bps: -300, low: -300, high: -300 })
})

it('leaves a gap where the feed was silent for more than a day', () => {
  const samples = samplesOfRounds('USDC', [round(NOW - 3 * DAY, 1), round(NOW - 3600, 1)], NOW)
  const silent = samples.filter(({ at }) => at > NOW - 2 * DAY + 3600 && at < NOW - 3600)
  expect(silent).toEqual([])
})

it('gives hours for what is older than a month, and stays within bounds', () => {
  const rounds = Array.from({ length: 730 }, (_, i) => round(NOW - i * DAY, 1))
  const samples = samplesOfRounds('USDT', rounds, NOW)
  const hours = samples.filter(({ step }) => step === COARSE)
  expect(hours.length).toBeGreaterThan(16_000)
  expect(samples.length).toBeLessThan(30 * 288 + 24 + 700 * 24 + 24)
  expect(new Set(samples.map(({ at, step }) => `${at} ${step}`)).size).toBe(samples.length)
})

it('makes nothing of nothing', () => {
  expect(samplesOfRounds('USDC', [], NOW)).toEqual([])
})
