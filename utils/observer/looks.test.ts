// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { observeProviders } from './observeProviders'

const scope = window as unknown as Window & typeof globalThis
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('looks for a wallet ever more seldom, and soon again after a gesture', () => {
  let looks = 0
  Object.defineProperty(scope, 'ethereum', { get: () => void looks++, configurable: true })
  observeProviders(scope, { tell: () => undefined, listen: () => undefined })
  vi.advanceTimersByTime(1_000)
  expect(looks).toBeGreaterThan(2)
  vi.advanceTimersByTime(3_600_000)
  expect(looks).toBeLessThan(12)

  looks = 0
  scope.dispatchEvent(new Event('mousedown'))
  scope.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(1_000)
  expect(looks).toBeGreaterThan(3)
  expect(looks).toBeLessThan(8)
})

it('never begins to look all the time, however long the page stays open', () => {
  let looks = 0
  Object.defineProperty(scope, 'ethereum', { get: () => void looks++, configurable: true })
  observeProviders(scope, { tell: () => undefined, listen: () => undefined })
  // Grown once more, the pause would be longer than a timer can be, which then goes off at once.
  vi.advanceTimersByTime(100 * 5 ** 11 + 10_000)
  expect(looks).toBeLessThan(50)
})
