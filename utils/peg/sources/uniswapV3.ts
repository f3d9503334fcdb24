import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { PoolCoins } from './poolPrice'
import { priceOfRatio, ratioOfSqrt, ratioOfTick, readSqrtPrice, short } from './poolPrice'
import type { QuoteRider } from './QuoteRider'
import { readWords, signed } from './words'

const abi = parseAbi([
  'function slot0() view returns (uint160, int24, uint16, uint16, uint16, uint8, bool)',
  'function liquidity() view returns (uint128)',
  'function observe(uint32[] secondsAgos) view returns (int56[], uint160[])',
])

/** Seconds of the mean price: fifteen of Ethereum's blocks, so that bending one moves little, and still quick. */
export const TWAP = 180

/**
 * A Uniswap v3 pool (or one that answers alike) of both coins: the mean price of the last minutes where the pool keeps
 * observations for so long, else the price of the block.
 */
export function uniswapV3Rider(pool: PoolCoins & { address: Address; venue?: string }): QuoteRider {
  const call = (callData: Hex) => ({ target: pool.address, callData })
  return {
    calls: [
      call(encodeFunctionData({ abi, functionName: 'slot0' })),
      call(encodeFunctionData({ abi, functionName: 'liquidity' })),
      call(encodeFunctionData({ abi, functionName: 'observe', args: [[TWAP, 0]] })),
    ],
    parse([slot0, liquidity, observed], blockTime) {
      const sqrtPrice = readSqrtPrice(slot0, 2)
      // A pool without liquidity in range keeps whatever price it was left at.
      if (sqrtPrice === 0n || (readWords(liquidity, 1)?.[0] ?? 0n) === 0n) return []
      const tick = readMeanTick(observed)
      return [
        {
          source: `${pool.venue ?? 'uniswapv3'}:${pool.chainId}:${short(pool.address)}:USDCUSDT`,
          coin: 'USDC',
          against: 'USDT',
          price: priceOfRatio(pool, tick === null ? ratioOfSqrt(sqrtPrice) : ratioOfTick(tick)),
          // A mean over a span is as old as its middle.
          at: tick === null ? blockTime : blockTime - TWAP / 2,
          kind: 'dex',
        },
      ]
    },
  }
}

/** Two cumulative ticks, ABI-encoded as a dynamic array: offset, offset, length, earlier, later. */
function readMeanTick(data: Hex | null | undefined): number | null {
  const words = readWords(data, 5)
  if (words?.[0] !== 64n || words[2] !== 2n) return null
  const mean = Number(signed(words[4] ?? 0n) - signed(words[3] ?? 0n)) / TWAP
  return Math.abs(mean) < 887_272 ? mean : null
}
