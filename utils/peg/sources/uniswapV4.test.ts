import { encodeAbiParameters, type Hex, numberToHex, pad } from 'viem'
import { expect, it } from 'vitest'
import { uniswapV4Rider } from './uniswapV4'

const TIME = 1_700_000_000
const pool = {
  chainId: 1,
  address: '0x7fFE42C4a5DEeA5b0feC41C94C136Cf115597227',
  poolId: '0x8aa4e11cbdf30eedc92100f4c8a31ff748e201d44712cc8c90d189edaa8e4e47',
  usdc: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
  usdt: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
  usdcDecimals: 6,
  usdtDecimals: 6,
} as const
const slot0 = (ratio: number): Hex =>
  encodeAbiParameters(
    [{ type: 'uint160' }, { type: 'int24' }, { type: 'uint24' }, { type: 'uint24' }],
    [BigInt(Math.round(Math.sqrt(ratio) * 2 ** 48)) << 48n, 0, 0, 10],
  )
const some = pad(numberToHex(10n ** 12n))

it('gives the price of the block', () => {
  const [quote] = uniswapV4Rider(pool).parse([slot0(0.99), some], TIME)
  expect(quote).toMatchObject({ source: 'uniswapv4:1:0x8aa4e11c:USDCUSDT', against: 'USDT', at: TIME })
  expect(quote?.price).toBeCloseTo(0.99, 6)
})

it('gives no quote for a pool that is empty or was never made', () => {
  expect(uniswapV4Rider(pool).parse([slot0(0.99), pad('0x00')], TIME)).toEqual([])
  expect(uniswapV4Rider(pool).parse([slot0(0), some], TIME)).toEqual([])
  expect(uniswapV4Rider(pool).parse([null, null], TIME)).toEqual([])
})
