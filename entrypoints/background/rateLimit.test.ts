import { expect, it } from 'vitest'
import { rateLimit } from './rateLimit'

it('lets a burst through, then the rate, for each key apart', () => {
  let now = 0
  const allowed = rateLimit({ burst: 3, perSecond: 2, now: () => now })
  const take = (key: string, times: number) => Array.from({ length: times }, () => allowed(key)).filter(Boolean).length
  expect(take('a', 1000)).toBe(3)
  expect(take('b', 2)).toBe(2)
  now = 1000
  expect(take('a', 1000)).toBe(2)
  now = 60_000
  expect(take('a', 1000)).toBe(3)
})
