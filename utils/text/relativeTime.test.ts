import { expect, it } from 'vitest'
import { ageText, untilText } from './relativeTime'

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3599, '59 min'],
  [7200, '2 h'],
  [200_000, '2 d'],
])('says an age of %i s as %s', (age, text) => expect(ageText(1_000_000 - age, 1_000_000)).toBe(text))

it('does not know negative ages', () => expect(ageText(10, 5)).toBe('0 s'))

it('says an end as time, as date, or as none', () => {
  const now = 1_790_000_000
  expect(untilText(now + 60, now, 'en')).toMatch(/^\d+:\d\d/)
  expect(untilText(now + 86_400 * 40, now, 'en')).toMatch(/\d{4}$/)
  expect(untilText(2 ** 53, now, 'en')).toBe('no end in sight')
  expect(untilText(253_402_300_800, now, 'en')).toBe('no end in sight')
})
