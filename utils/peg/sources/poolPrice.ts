import type { Address, Hex } from 'viem'
import { readWords } from './words'

/** The two coins of a pool as its contracts order them. */
export interface PoolCoins {
  chainId: number
  usdc: Address
  usdt: Address
  usdcDecimals: number
  usdtDecimals: number
}

/** Uniswap's pools price the token with the lower address in the other. */
const usdcFirst = ({ usdc, usdt }: PoolCoins) => BigInt(usdc) < BigInt(usdt)

/** The price of a whole USDC in whole USDT, from the ratio of smallest units (token1 for one of token0). */
export function priceOfRatio(coins: PoolCoins, ratio: number): number {
  const scale = 10 ** (coins.usdcDecimals - coins.usdtDecimals)
  return usdcFirst(coins) ? ratio * scale : scale / ratio
}

/** `sqrtPriceX96` is the square root of the ratio, times 2^96 (Uniswap v3 whitepaper, 6.1). */
export function ratioOfSqrt(sqrtPriceX96: bigint): number {
  return (Number(sqrtPriceX96) / 2 ** 96) ** 2
}

/** The square root in a pool's first slot; 0 where there is none, or more than its 160 bits hold. */
export function readSqrtPrice(slot0: Hex | null | undefined, atLeast: number): bigint {
  const [root = 0n] = readWords(slot0, atLeast) ?? []
  return root < 1n << 160n ? root : 0n
}

/** A tick is a step of a hundredth of a percent (Uniswap v3 whitepaper, 6.1). */
export const ratioOfTick = (tick: number): number => 1.0001 ** tick

/** Enough of an address to tell pools apart. */
export const short = (id: string): string => id.slice(0, 10)
