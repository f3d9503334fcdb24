import { expect, it } from 'vitest'
import type { PegState, PegStatus } from '../peg'
import { planPoll } from './planPoll'

const now = 1_790_000_000
const status = (state: PegState, more: Partial<PegStatus> = {}): PegStatus => ({
  coin: 'USDC',
  state,
  price: 1,
  bps: 0,
  sources: 4,
  oldest: now,
  disagreement: 1,
  since: now,
  ...more,
})
const calm = status('on-peg')

it.each<[string, (PegStatus | undefined)[], boolean, number, number | null]>([
  ['nobody wants to know', [calm, calm], false, now, null],
  ['calm', [calm, calm], true, now, 10],
  ['calm and fresh for an hour', [calm, calm], true, now + 3600, 60],
  ['one drifts', [calm, status('drifting')], true, now, 1],
  ['one is off', [status('off-peg'), calm], true, now, 1],
  ['one is unknown', [calm, status('unknown')], true, now, 1],
  ['one was never judged', [calm, undefined], true, now, 1],
  ['a change is on its way', [calm, status('on-peg', { pending: { state: 'drifting', since: now } })], true, now, 1],
])('%s', (_, statuses, watched, freshUntil, minutes) => {
  expect(planPoll(statuses, watched, freshUntil, now)).toBe(minutes)
})

it('never wakes the browser more than once a minute', () => {
  for (let ahead = -600; ahead < 600; ahead += 7) {
    expect(planPoll([status('off-peg')], true, now + ahead, now)).toBeGreaterThanOrEqual(1)
  }
})
