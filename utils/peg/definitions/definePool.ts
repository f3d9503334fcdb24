import type { Address, Hex } from 'viem'
import type { CurvePool, V3Pool, V4Pool } from './Pool'

const AS_OF = '2026-11-23'
const SDK = '@uniswap/sdk-core@7.19.4'

/** Uniswap's StateView by chain, from the SDK's address table. */
const STATE_VIEWS = {
  1: '0x7fFE42C4a5DEeA5b0feC41C94C136Cf115597227',
  10: '0xc18a3169788F4F75A170290584ECA6395C75Ecdb',
  137: '0x5eA1bD7974c8A611cBAB0bDCAFcB1D9CC9b3BA5a',
  8453: '0xA3c0c9b65baD0b08107Aa264b0f3dB444b867A71',
  42161: '0x76Fd297e2D437cd7f76d50F01AfE6160f86e9990',
  43114: '0xc3c9e198C735a4b97e3e683f391cCBDD60B69286',
} as const

type DefineV3 = (chainId: number, address: Address, usdc: Address, usdt: Address, fee: number) => V3Pool

const v3 =
  (dex: V3Pool['dex'], source: string): DefineV3 =>
  (chainId, address, usdc, usdt, fee) => ({
    kind: 'v3',
    dex,
    chainId,
    address,
    usdc,
    usdt,
    fee,
    sources: [source],
    asOf: AS_OF,
  })

/** The address follows from factory, tokens and fee (CREATE2), which the repository's test does again. */
export const uniswapV3 = v3('Uniswap v3', '@uniswap/v3-sdk@3.31.5')
/** Likewise, from PancakeSwap's pool deployer. */
export const pancakeV3 = v3('PancakeSwap v3', 'github:pancakeswap/pancake-v3-contracts PancakeV3PoolDeployer')

/** The id is the hash of tokens, fee, tick spacing and hooks (none here), which the repository's test does again. */
export function uniswapV4(
  chainId: keyof typeof STATE_VIEWS,
  poolId: Hex,
  usdc: Address,
  usdt: Address,
  fee: number,
  tickSpacing: number,
): V4Pool {
  return {
    kind: 'v4',
    dex: 'Uniswap v4',
    chainId,
    address: STATE_VIEWS[chainId],
    poolId,
    usdc,
    usdt,
    fee,
    tickSpacing,
    sources: [SDK],
    asOf: AS_OF,
  }
}

/** A stable-swap pool; the indices are the coins' places in it. */
export function curve(
  chainId: number,
  address: Address,
  usdc: Address,
  usdt: Address,
  usdcIndex: number,
  usdtIndex: number,
  more?: Pick<CurvePool, 'underlying' | 'thin'>,
): CurvePool {
  return {
    kind: 'curve',
    dex: 'Curve',
    chainId,
    address,
    usdc,
    usdt,
    usdcIndex,
    usdtIndex,
    ...more,
    sources: ['github:curvefi/curve-js@8cb9f82dfa'],
    asOf: AS_OF,
  }
}
