import { describe, expect, it } from 'vitest'
import { listTokens } from '../tokens'
import type { ChainReading } from './ChainReading'
import { lackOf, parseUnits } from './lackOf'

const ACCOUNT = '0x00000000000000000000000000000000000000a1'
const [usdc] = listTokens(8453).filter((token) => token.symbol === 'USDC')
if (!usdc) throw new Error('no USDC on Base')

const reading = (value: bigint | null) =>
  ({
    chainId: 8453,
    at: 1,
    failure: null,
    holdings: [
      {
        account: ACCOUNT,
        token: usdc.address,
        amount: value === null ? { value: null, reason: 'the chain did not answer' } : { value },
      },
    ],
  }) as unknown as ChainReading

describe('lackOf', () => {
  it('says what is held where it is less', () => {
    expect(lackOf(ACCOUNT, '25.00', [usdc], [reading(24_999_999n)])).toBe('You hold 24.99 here, less than is asked.')
  })

  it('says nothing where it is enough', () => {
    expect(lackOf(ACCOUNT, '25', [usdc], [reading(25_000_000n)])).toBeUndefined()
  })

  it('never takes what was not read for nothing', () => {
    expect(lackOf(ACCOUNT, '25', [usdc], [reading(null)])).toBe(
      'Not checked what you hold here: the chain did not answer.',
    )
    expect(lackOf(ACCOUNT, '25', [usdc], [])).toMatch(/^Not checked/)
    expect(lackOf(ACCOUNT, '25', [], [])).toMatch(/^Not checked/)
  })
})

it('parseUnits reads sums without floats, and refuses what is none', () => {
  expect(parseUnits('0.1', 6)).toBe(100_000n)
  expect(parseUnits('1.0000000', 6)).toBe(1_000_000n)
  expect(parseUnits('1.0000001', 6)).toBeUndefined()
  expect(parseUnits('123456789012345678901234567890', 18)).toBe(123456789012345678901234567890n * 10n ** 18n)
  for (const bad of ['', '-1', '1e3', 'NaN', '1.', '١']) expect(parseUnits(bad, 6)).toBeUndefined()
})
