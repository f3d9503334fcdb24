import { encodeAbiParameters, type Hex, numberToHex, pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { TWAP, uniswapV3Rider } from './uniswapV3'

const TIME = 1_700_000_000
/** Ethereum: USDC is token0. */
const ethereum = {
  chainId: 1,
  address: '0x3416cF6C708Da44DB2624D63ea0AAef7113527C6',
  usdc: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
  usdt: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
  usdcDecimals: 6,
  usdtDecimals: 6,
} as const
/** Avalanche: USDT is token0. */
const avalanche = {
  ...ethereum,
  chainId: 43114,
  usdt: '0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7',
  usdc: '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E',
} as const

const sqrtOf = (ratio: number) => BigInt(Math.round(Math.sqrt(ratio) * 2 ** 48)) << 48n
const slot0 = (ratio: number): Hex => encodeAbiParameters([{ type: 'uint160' }, { type: 'int24' }], [sqrtOf(ratio), 0])
const some = pad(numberToHex(10n ** 12n))
const none = pad('0x00')
const observed = (tick: number): Hex =>
  encodeAbiParameters(
    [{ type: 'int56[]' }, { type: 'uint160[]' }],
    [
      [1_000n, 1_000n + BigInt(tick * TWAP)],
      [0n, 0n],
    ],
  )

describe('a pool that keeps observations', () => {
  it('gives the mean price of the last minutes, whatever the block says', () => {
    const [quote] = uniswapV3Rider(ethereum).parse([slot0(0.5), some, observed(-300)], TIME)
    expect(quote).toMatchObject({ source: 'uniswapv3:1:0x3416cF6C:USDCUSDT', coin: 'USDC', against: 'USDT' })
    expect(quote?.price).toBeCloseTo(0.97045, 4)
    expect(quote?.at).toBe(TIME - TWAP / 2)
  })
})

describe('a pool that does not', () => {
  it('gives the price of the block', () => {
    const [quote] = uniswapV3Rider(ethereum).parse([slot0(0.97), some, null], TIME)
    expect(quote?.price).toBeCloseTo(0.97, 6)
    expect(quote?.at).toBe(TIME)
  })

  it('is turned round where USDT comes first', () => {
    const [quote] = uniswapV3Rider(avalanche).parse([slot0(1.05), some, null], TIME)
    expect(quote?.price).toBeCloseTo(1 / 1.05, 6)
  })

  it('minds decimals that differ', () => {
    const pool = { ...ethereum, usdcDecimals: 6, usdtDecimals: 18 }
    const [quote] = uniswapV3Rider(pool).parse([slot0(0.97e12), some, null], TIME)
    expect(quote?.price).toBeCloseTo(0.97, 6)
  })
})

it.each([
  ['without liquidity', [slot0(1), none, observed(0)]],
  ['never initialised', [pad('0x00', { size: 64 }), some, null]],
  ['that is not there', [null, null, null]],
  ['that answers rubbish', ['0x1234' as Hex, some, '0xzz' as Hex]],
])('a pool %s gives no quote', (_, results) => {
  expect(uniswapV3Rider(ethereum).parse(results, TIME)).toEqual([])
})
