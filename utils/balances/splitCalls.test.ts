import { size } from 'viem'
import { describe, expect, it } from 'vitest'
import { encodeDeployless, encodeMulticall } from './multicall'
import { DEPLOYLESS_LIMITS, MULTICALL_LIMITS, splitCalls } from './splitCalls'

const target = '0x00000000000000000000000000000000000000aa' as const
const list = (count: number, bytes = 36) =>
  Array.from({ length: count }, (_, index) => ({
    target,
    callData: `0x${index.toString(16).padStart(bytes * 2, '0')}` as const,
  }))

describe('splitCalls', () => {
  it('keeps what fits together, and all of it in order', () => {
    expect(splitCalls([], MULTICALL_LIMITS)).toEqual([])
    expect(splitCalls(list(400), MULTICALL_LIMITS)).toEqual([list(400)])
    const parts = splitCalls(list(1000), MULTICALL_LIMITS)
    expect(parts.map((part) => part.length)).toEqual([400, 400, 200])
    expect(parts.flat()).toEqual(list(1000))
  })

  it('counts bytes as they are encoded', () => {
    for (const bytes of [4, 36, 68, 1000]) {
      const calls = list(10, bytes)
      const more = size(encodeMulticall(calls, target)) - size(encodeMulticall(list(0), target))
      expect(splitCalls(calls, { calls: 99, bytes: more })).toHaveLength(1)
      expect(splitCalls(calls, { calls: 99, bytes: more - 1 })).toHaveLength(2)
    }
  })

  it('lets a call that is too long stand alone', () => {
    expect(splitCalls(list(3, 300), { calls: 9, bytes: 100 }).map((part) => part.length)).toEqual([1, 1, 1])
  })

  it('stays within what a node allows creation code', () => {
    for (const part of splitCalls(list(500), DEPLOYLESS_LIMITS))
      expect(size(encodeDeployless(part))).toBeLessThan(49_152)
    const [longest = []] = splitCalls(list(99, 400), DEPLOYLESS_LIMITS)
    expect(size(encodeDeployless(longest))).toBeLessThan(49_152)
  })
})
