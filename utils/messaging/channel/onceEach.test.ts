import { expect, it } from 'vitest'
import { onceEach } from './onceEach'

it('tells the echo of a call from a second call', () => {
  let now = 0
  const { isEcho, release } = onceEach(() => now)
  expect(isEcho('1', 'a', 1)).toBe(false)
  release('1')
  expect(isEcho('2', 'a', 2)).toBe(true)
  expect(isEcho('3', 'b', 2)).toBe(false)
  // The same function again is the page asking again; what that one hands on is its echo.
  expect(isEcho('4', 'a', 1)).toBe(false)
  release('4')
  expect(isEcho('5', 'a', 2)).toBe(true)
  now = 1000
  expect(isEcho('6', 'a', 3)).toBe(false)
})

it('remembers a bounded number of calls', () => {
  const { isEcho, release } = onceEach(() => 0)
  expect(isEcho('first', 'first', 1)).toBe(false)
  release('first')
  for (let n = 0; n < 40; n++) isEcho(`${n}`, `other ${n}`, 1)
  expect(isEcho('again', 'first', 2)).toBe(false)
})

it('knows the echo of a call that had to wait, however long', () => {
  let now = 0
  const { isEcho, release } = onceEach(() => now)
  isEcho('1', 'a', 1)
  now = 60_000
  release('1')
  expect(isEcho('2', 'a', 2)).toBe(true)
  expect(isEcho('3', 'a', 2)).toBe(false)
})

it('takes for no echo what comes while the first waits, is refused or has been answered', () => {
  const { isEcho, release, end } = onceEach(() => 0)
  isEcho('1', 'a', 1)
  expect(isEcho('2', 'a', 2)).toBe(false)
  release('1')
  end('1')
  end('2')
  expect(isEcho('3', 'a', 3)).toBe(false)
})
