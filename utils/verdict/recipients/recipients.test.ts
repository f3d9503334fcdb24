import { describe, expect, it } from 'vitest'
import { MOST_RECIPIENTS, noteRecipients } from './noteRecipients'
import { resembles } from './resembles'

const base = '0x1234567890abcdef1234567890abcdef12345678'
const other = (head: string, tail: string) => `0x${head}${'e'.repeat(40 - head.length - tail.length)}${tail}`

describe('resembles', () => {
  it.each([
    ['1234', '5678', true],
    ['12345', '678', true],
    ['123', '45678', true],
    ['123', '5678', false],
    ['12345678', '78', false],
    ['9234', '2345678', false],
  ])('%s…%s: %s', (head, tail, expected) => {
    expect(resembles(base, other(head, tail))).toBe(expected)
    expect(resembles(other(head, tail).toUpperCase().replace('0X', '0x'), base)).toBe(expected)
  })

  it('is not itself, and nothing that is no address', () => {
    expect(resembles(base, base.toUpperCase().replace('0X', '0x'))).toBe(false)
    expect(resembles(base, base.slice(0, 20))).toBe(false)
  })
})

describe('noteRecipients', () => {
  const address = (n: number) => `0x${n.toString(16).padStart(40, '0')}` as const
  it('keeps each once, with its first time, in any case of the digits', () => {
    const once = noteRecipients([], [address(10), address(10)], 5)
    expect(noteRecipients(once, [address(10).toUpperCase().replace('0X', '0x') as `0x${string}`], 9)).toEqual([
      { address: address(10), at: 5 },
    ])
  })
  it('is bounded, and the oldest go', () => {
    const many = noteRecipients(
      [],
      Array.from({ length: 400 }, (_, n) => address(n + 1)),
      1,
    )
    expect(many).toHaveLength(MOST_RECIPIENTS)
    expect(many.at(-1)?.address).toBe(address(400))
  })
  it('keeps the real one of two look-alikes, and its place before the other', () => {
    const real = `0x1234${'a'.repeat(32)}5678` as const
    const fake = `0x1234${'b'.repeat(32)}5678` as const
    const others = Array.from({ length: 400 }, (_, n) => `0x${(n + 0x200).toString(16)}${'0'.repeat(37)}` as const)
    const kept = noteRecipients(noteRecipients([], [address(1), real, fake], 1), others, 2)
    expect(kept).toHaveLength(MOST_RECIPIENTS)
    expect(kept.slice(0, 2).map((one) => one.address)).toEqual([real, fake])
    expect(kept.at(-1)?.address).toBe(others.at(-1))
  })
})
