import { describe, expect, it } from 'vitest'
import { listTokens } from '../tokens'
import type { Token } from '../tokens/Token'
import { type ChainReading, emptyReading } from './ChainReading'
import { totalOf } from './totalOf'

const account = `0x${'a'.repeat(40)}` as const
const token = (chainId: number, n: number, decimals = 6): Token => ({
  coin: 'USDC',
  chainId,
  address: `0x${n.toString().padStart(40, '0')}`,
  symbol: 'USDC',
  decimals,
  form: 'native',
  eip2612: true,
  eip3009: true,
  sources: [],
  asOf: '2026-11-24',
})
const reading = (chainId: number, at: number, amounts: [Token, bigint | null][]): ChainReading => ({
  ...emptyReading(chainId),
  at,
  holdings: amounts.map(([{ address }, value]) => ({
    account: account.toUpperCase().replace('0X', '0x') as typeof account,
    token: address,
    amount: value === null ? { value, reason: 'reverted' } : { value },
  })),
})

describe('totalOf', () => {
  const one = token(1, 1)
  const bsc = token(56, 2, 18)

  it('adds chains of different decimals and keeps the oldest time', () => {
    const total = totalOf(account, [one, bsc], [reading(1, 50, [[one, 5n]]), reading(56, 40, [[bsc, 10n ** 18n]])])
    expect(total).toEqual({ amount: { value: 10n ** 18n + 5n * 10n ** 12n, decimals: 18 }, missing: [], oldest: 40 })
  })

  it('names a chain that was never read or whose token reverted, and counts neither as zero', () => {
    const total = totalOf(
      account,
      [one, bsc, token(10, 3)],
      [reading(1, 50, [[one, 7n]]), reading(56, 40, [[bsc, null]])],
    )
    expect(total).toEqual({ amount: { value: 7n, decimals: 6 }, missing: [56, 10], oldest: 50 })
  })

  it('knows nothing of nothing', () => {
    expect(totalOf(account, [one], [])).toEqual({ amount: { value: 0n, decimals: 0 }, missing: [1], oldest: null })
  })

  it('counts Arc’s USDC once: the gas coin and the token are two views of one balance', () => {
    const usdc = listTokens(5042).filter(({ coin }) => coin === 'USDC')
    const arc: ChainReading = {
      ...reading(
        5042,
        50,
        usdc.map((entry) => [entry, 7_500_000n]),
      ),
      native: [{ account, amount: { value: 7_500_000_000_000_000_000n } }],
    }
    expect(usdc.some(({ gasView }) => gasView)).toBe(true)
    expect(totalOf(account, usdc, [arc]).amount).toEqual({ value: 7_500_000n, decimals: 6 })
  })
})
