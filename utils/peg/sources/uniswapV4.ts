import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { type PoolCoins, priceOfRatio, ratioOfSqrt, readSqrtPrice, short } from './poolPrice'
import type { QuoteRider } from './QuoteRider'
import { readWords } from './words'

const abi = parseAbi([
  'function getSlot0(bytes32 poolId) view returns (uint160, int24, uint24, uint24)',
  'function getLiquidity(bytes32 poolId) view returns (uint128)',
])

/**
 * A Uniswap v4 pool of both coins, through the StateView lens: the price of the block, as v4 keeps no observations
 * (https://docs.uniswap.org/contracts/v4/reference/periphery/lens/StateView, 2026-11-23).
 */
export function uniswapV4Rider(pool: PoolCoins & { address: Address; poolId: Hex }): QuoteRider {
  const args = [pool.poolId] as const
  return {
    calls: [
      { target: pool.address, callData: encodeFunctionData({ abi, functionName: 'getSlot0', args }) },
      { target: pool.address, callData: encodeFunctionData({ abi, functionName: 'getLiquidity', args }) },
    ],
    parse([slot0, liquidity], blockTime) {
      const sqrtPrice = readSqrtPrice(slot0, 4)
      if (sqrtPrice === 0n || (readWords(liquidity, 1)?.[0] ?? 0n) === 0n) return []
      return [
        {
          source: `uniswapv4:${pool.chainId}:${short(pool.poolId)}:USDCUSDT`,
          coin: 'USDC',
          against: 'USDT',
          price: priceOfRatio(pool, ratioOfSqrt(sqrtPrice)),
          at: blockTime,
          kind: 'dex',
        },
      ]
    },
  }
}
