import { expect, it } from 'vitest'
import { ageStatus } from './ageStatus'
import type { PegStatus } from './PegStatus'

const NOW = 1_700_000_000
const status: PegStatus = {
  coin: 'USDC',
  state: 'off-peg',
  side: 'below',
  price: 0.98,
  bps: -200,
  sources: 4,
  oldest: NOW - 60,
  disagreement: 3,
  since: NOW - 600,
  at: NOW,
}

it('holds for half an hour', () => {
  expect(ageStatus(status, NOW + 1800)).toBe(status)
})

it('is unknown after that, with the last price and the reason', () => {
  const aged = ageStatus(status, NOW + 5 * 3600)
  expect(aged).toMatchObject({ state: 'unknown', price: 0.98, reason: 'not looked at for 5 h', since: NOW + 1800 })
  expect(aged.side).toBeUndefined()
})

it('keeps the reason of what was unknown already', () => {
  const unknown: PegStatus = { ...status, state: 'unknown', reason: 'no source has answered' }
  expect(ageStatus(unknown, NOW + 86_400)).toBe(unknown)
})

it('is unknown where it is dated in the future: the clock was set back', () => {
  expect(ageStatus(status, NOW - 86_400)).toMatchObject({
    state: 'unknown',
    reason: 'this computer’s clock was set back',
  })
})
