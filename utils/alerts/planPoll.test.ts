import { expect, it } from 'vitest'
import type { PegState, PegStatus } from '../peg'
import { needsLook, planPoll, type Watcher } from './planPoll'

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

it.each<[string, (PegStatus | undefined)[], Watcher, number, number | null]>([
  ['nobody wants to know', [calm, calm], null, now, null],
  ['calm', [calm, calm], 'alerts', now, 10],
  ['calm and fresh for an hour', [calm, calm], 'alerts', now + 3600, 60],
  ['one drifts', [calm, status('drifting')], 'alerts', now, 1],
  ['one is off', [status('off-peg'), calm], 'alerts', now, 1],
  ['one is unknown', [calm, status('unknown')], 'alerts', now, 1],
  ['one was never judged', [calm, undefined], 'alerts', now, 1],
  [
    'a change is on its way',
    [calm, status('on-peg', { pending: { state: 'drifting', since: now } })],
    'alerts',
    now,
    1,
  ],
  ['one is unknown for an hour', [calm, status('unknown', { since: now - 3600 })], 'alerts', now, 10],
  ['one is off, and only the toolbar says so', [calm, status('off-peg')], 'badge', now, 10],
])('%s', (_, statuses, watcher, freshUntil, minutes) => {
  expect(planPoll(statuses, watcher, freshUntil, now)).toBe(minutes)
})

it('never wakes the browser more than once a minute', () => {
  for (let ahead = -600; ahead < 600; ahead += 7) {
    expect(planPoll([status('off-peg')], 'alerts', now + ahead, now)).toBeGreaterThanOrEqual(1)
  }
})

it('looks on while the toolbar says that a coin is not on its peg', () => {
  expect(needsLook([calm, undefined, status('unknown')])).toBe(false)
  expect(needsLook([calm, status('drifting')])).toBe(true)
})
