import { encodeAbiParameters, type Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { pythPriceIds } from '../definitions'
import { pythRider } from './pyth'

const TIME = 1_700_000_000
const rider = pythRider(130, '0x2880aB155794e7179c9eE2e38200202908C17B43', pythPriceIds)
const price = (value: bigint, doubt = 5_000n, exponent = -8, at = TIME - 60): Hex =>
  encodeAbiParameters(
    [{ type: 'int64' }, { type: 'uint64' }, { type: 'int32' }, { type: 'uint256' }],
    [value, doubt, exponent, BigInt(at)],
  )

describe('Pyth', () => {
  it('gives both coins with the time of publishing', () => {
    expect(rider.calls).toHaveLength(2)
    expect(rider.parse([price(99_990_000n), price(100_010_000n)], TIME)).toMatchObject([
      { source: 'pyth:130:USDC', price: 0.9999, at: TIME - 60, kind: 'oracle' },
      { source: 'pyth:130:USDT', price: 1.0001 },
    ])
  })

  it.each([
    ['of zero', price(0n)],
    ['below zero', price(-1n)],
    ['its publishers doubt', price(99_990_000n, 2_000_000n)],
    ['of an absurd scale', price(99_990_000n, 5_000n, 8)],
    ['never published', price(99_990_000n, 5_000n, -8, 0)],
    ['that reverts', null],
  ])('leaves out a price %s', (_, answer) => {
    expect(rider.parse([answer, null], TIME)).toEqual([])
  })
})
