import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { type PoolCoins, short } from './poolPrice'
import type { QuoteRider } from './QuoteRider'
import { fromFixed, readWords } from './words'

const abi = parseAbi([
  'function get_dy(int128 i, int128 j, uint256 dx) view returns (uint256)',
  'function get_dy_underlying(int128 i, int128 j, uint256 dx) view returns (uint256)',
  'function balances(uint256 i) view returns (uint256)',
])

/** Whole coins swapped both ways: large enough for six decimals, small enough not to move any pool. */
const SIZE = 1_000n

interface CurveCoins extends PoolCoins {
  address: Address
  usdcIndex: number
  usdtIndex: number
  underlying?: boolean
}

/**
 * A Curve pool of both coins. Asked for a swap either way: the geometric mean of the two prices is free of the fee,
 * which both pay.
 */
export function curveRider(pool: CurveCoins): QuoteRider {
  const ask = (i: number, j: number, decimals: number) => {
    const args = [BigInt(i), BigInt(j), SIZE * 10n ** BigInt(decimals)] as const
    const functionName = pool.underlying ? 'get_dy_underlying' : 'get_dy'
    return { target: pool.address, callData: encodeFunctionData({ abi, functionName, args }) }
  }
  return {
    calls: [
      ask(pool.usdcIndex, pool.usdtIndex, pool.usdcDecimals),
      ask(pool.usdtIndex, pool.usdcIndex, pool.usdtDecimals),
    ],
    parse([there, back], blockTime) {
      const usdt = fromFixed(readWords(there, 1)?.[0] ?? 0n, pool.usdtDecimals)
      const usdc = fromFixed(readWords(back, 1)?.[0] ?? 0n, pool.usdcDecimals)
      if (usdt <= 0 || usdc <= 0) return []
      // Two answers that do not belong together: a fee above some percent is no stable-swap pool.
      if ((usdt * usdc) / Number(SIZE) ** 2 < 0.95 || (usdt * usdc) / Number(SIZE) ** 2 > 1.0001) return []
      return [
        {
          source: `curve:${pool.chainId}:${short(pool.address)}:USDCUSDT`,
          coin: 'USDC',
          against: 'USDT',
          price: Math.sqrt(usdt / usdc),
          at: blockTime,
          kind: 'dex',
        },
      ]
    },
  }
}

/** How lopsided a pool is: the share of USDC among its USDC and USDT. Holders leave a coin before its price does. */
export interface PoolBalance {
  chainId: number
  address: Address
  /** 0 to 1; a half is even. */
  usdcShare: number
  at: number
}

/** An early sign, no price: read beside the pool's price and shown, not judged. */
export function curveBalanceRider(pool: CurveCoins): {
  calls: QuoteRider['calls']
  parse(results: readonly (Hex | null)[], blockTime: number): PoolBalance[]
} {
  const ask = (index: number) => ({
    target: pool.address,
    callData: encodeFunctionData({ abi, functionName: 'balances', args: [BigInt(index)] }),
  })
  return {
    calls: [ask(pool.usdcIndex), ask(pool.usdtIndex)],
    parse([usdc, usdt], blockTime) {
      const [a, b] = [readWords(usdc, 1)?.[0], readWords(usdt, 1)?.[0]]
      if (a === undefined || b === undefined) return []
      const [x, y] = [fromFixed(a, pool.usdcDecimals), fromFixed(b, pool.usdtDecimals)]
      if (!(x + y > 0)) return []
      return [{ chainId: pool.chainId, address: pool.address, usdcShare: x / (x + y), at: blockTime }]
    },
  }
}
