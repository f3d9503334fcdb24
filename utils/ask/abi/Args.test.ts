import { encodeAbiParameters, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { Args } from './Args'

const A = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const B = '0xdAC17F958D2ee523a2206206994597C13D831ec7'
const word = (value: number | bigint) => BigInt(value).toString(16).padStart(64, '0')

describe('Args', () => {
  it('reads what viem writes: tuples, lists, lists of tuples, bytes', () => {
    const encoded = encodeAbiParameters(
      parseAbiParameters('uint256 n, (address token, uint160 amount)[] items, (bytes data, address[2] pair) last'),
      [
        7n,
        [
          { token: A, amount: 1n },
          { token: B, amount: 2n },
        ],
        { data: '0xc0ffee', pair: [A, B] },
      ],
    ).slice(2)
    const args = Args.of(
      'f(uint256 n,(address token,uint160 amount)[] items,(bytes data,address[2] pair) last)',
      encoded,
    )
    expect(args.uint('n')).toBe(7n)
    expect(args.items('items').map((item) => [item.address('token'), item.uint('amount')])).toEqual([
      [A.toLowerCase(), 1n],
      [B.toLowerCase(), 2n],
    ])
    expect(args.bits('items[0].amount')).toBe(160)
    expect(args.bytes('last.data')).toBe('c0ffee')
    expect(args.address('last.pair[-1]')).toBe(B.toLowerCase())
  })

  it.each([
    ['nothing', ''],
    ['half a word', word(1).slice(0, 30)],
    ['an offset beyond the end', word(10_000)],
    ['an offset above 2^32', word(2n ** 200n)],
    ['a length that lies', word(32) + word(2n ** 31n)],
  ])('finds nothing in %s', (_, hex) => {
    const args = Args.of('f((address to,bytes data)[] calls)', hex)
    expect(args.items('calls').length).toBeLessThanOrEqual(1)
    expect(args.address('calls[0].to')).toBeUndefined()
    expect(args.get('nowhere.at[3].all')).toBeUndefined()
  })

  it('follows an offset to itself no further than the path goes', () => {
    const args = Args.of('f(bytes[] data)', word(0) + word(0))
    expect(args.items('data')).toEqual([])
    const loop = Args.of('f(((bytes[] list)[] inner)[] outer)', word(32) + word(1) + word(0) + word(32) + word(32))
    expect(() => loop.get('outer[0].inner[0].list[0]')).not.toThrow()
  })

  it('gives at most 256 items and says that there are more', () => {
    const args = Args.of('f(uint256[] list)', word(32) + word(300) + word(1).repeat(300))
    expect(args.items('list')).toHaveLength(256)
    expect(args.overflows('list')).toBe(true)
  })
})
