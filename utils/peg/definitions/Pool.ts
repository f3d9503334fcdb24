import type { Address, Hex } from 'viem'

interface PoolBase {
  chainId: number
  /** Whose pool it is, for showing. */
  dex: 'Uniswap v3' | 'Uniswap v4' | 'PancakeSwap v3' | 'Curve'
  /** The two tokens; both are in the registry, where their form and decimals are found. */
  usdc: Address
  usdt: Address
  /** Little lies in it: a sign at most, no price to lean on. */
  thin?: boolean
  sources: string[]
  asOf: string
}

/** `slot0().sqrtPriceX96` is the price of the token with the lower address in the other; `observe` gives a TWAP. */
export interface V3Pool extends PoolBase {
  kind: 'v3'
  address: Address
  /** Millionths. */
  fee: number
}

/** `getSlot0(poolId)` of the state view; a v4 pool has no observations of its own. */
export interface V4Pool extends PoolBase {
  kind: 'v4'
  /** Uniswap's StateView lens on that chain. */
  address: Address
  poolId: Hex
  fee: number
  tickSpacing: number
}

/** `get_dy(i, j, dx)`, or `get_dy_underlying` where the coins are wrapped; `balances(i)` tells how lopsided it is. */
export interface CurvePool extends PoolBase {
  kind: 'curve'
  address: Address
  usdcIndex: number
  usdtIndex: number
  underlying?: boolean
}

/** A pool of both coins: the price of one in the other, which a single block can bend. */
export type Pool = V3Pool | V4Pool | CurvePool
