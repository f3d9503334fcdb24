import { describe, expect, it } from 'vitest'
import { listTokens } from '../tokens'
import { arrangeChains, type ChainRow } from './arrangeChains'
import { type ChainReading, emptyReading } from './ChainReading'

const account = `0x${'a'.repeat(40)}` as const
const SEPOLIA = 11155111
/** A reading in which the coin of the most decimals has this amount. */
const reading = (chainId: number, value: bigint, failed = false): ChainReading => ({
  ...emptyReading(chainId),
  at: 5,
  holdings: [...listTokens(chainId)]
    .sort((a, b) => b.decimals - a.decimals)
    .slice(0, 1)
    .map(({ address }) => ({ account, token: address, amount: { value } })),
  failure: failed ? { at: 6, reason: 'gone' } : null,
})
const ids = (groups: ReturnType<typeof arrangeChains>) =>
  Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map((row: ChainRow) => row.chainId)]))
const all = { chainIds: [1, 10, 56, 8453, 42161, 137, SEPOLIA], account }

describe('arrangeChains', () => {
  const readings = [
    reading(1, 5_000_000n),
    reading(8453, 9_000_000n, true),
    reading(42161, 0n),
    reading(137, 0n, true),
    // Coins of 18 decimals: far less than a cent, although the number is the largest of all.
    reading(56, 10_000_000_000n),
    reading(SEPOLIA, 900_000_000n),
  ]

  it('puts chains with a balance first, by value whatever the decimals, testnets behind', () => {
    expect(ids(arrangeChains({ ...all, readings }))).toEqual({
      pinned: [],
      held: [8453, 1, 56, SEPOLIA],
      unread: [10, 137],
      empty: [42161],
      hidden: [],
    })
  })

  it('gives way to what the user pinned, in that order, and puts away what was hidden', () => {
    const groups = ids(arrangeChains({ ...all, readings, pinned: [42161, 1], hidden: [8453, 10, 1] }))
    expect(groups).toEqual({ pinned: [42161, 1], held: [56, SEPOLIA], unread: [137], empty: [], hidden: [8453, 10] })
  })

  it.each([
    ['arb', [42161]],
    ['ARBITRUM one', [42161]],
    ['optimism', [10]],
    ['42161', [42161]],
    ['testnet', [SEPOLIA]],
    ['exchange-pegged', [56]],
    ['nowhere', []],
  ])('finds %j', (filter, found) => {
    const groups = arrangeChains({ ...all, readings, filter })
    expect(Object.values(ids(groups)).flat()).toEqual(found)
  })
})
