import { expect, it } from 'vitest'
import { onceEach } from './onceEach'

it('tells the echo of a call from a second call', () => {
  let now = 0
  const isEcho = onceEach(() => now)
  expect(isEcho('a', 1)).toBe(false)
  expect(isEcho('a', 2)).toBe(true)
  expect(isEcho('b', 2)).toBe(false)
  // The same function again is the page asking again; what that one hands on is its echo.
  expect(isEcho('a', 1)).toBe(false)
  expect(isEcho('a', 2)).toBe(true)
  now = 1000
  expect(isEcho('a', 2)).toBe(false)
})

it('remembers a bounded number of calls', () => {
  const isEcho = onceEach(() => 0)
  expect(isEcho('first', 1)).toBe(false)
  for (let n = 0; n < 40; n++) isEcho(`other ${n}`, 1)
  expect(isEcho('first', 2)).toBe(false)
})

it('knows the echo of a call that had to wait', () => {
  let now = 0
  const isEcho = onceEach(() => now)
  isEcho('a', 1)
  now = 60_000
  isEcho.renew('a', 1)
  expect(isEcho('a', 2)).toBe(true)
  expect(isEcho('a', 2)).toBe(false)
  isEcho.renew('forgotten', 1)
  expect(isEcho('forgotten', 2)).toBe(true)
})
