import { type Address, decodeAbiParameters, encodeFunctionData, type Hex, parseAbi, size } from 'viem'
import type { Feed } from '../definitions/Feed'
import type { Quote } from '../Quote'

const abi = parseAbi([
  'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)',
  'function decimals() view returns (uint8)',
])
const ROUND = [
  { type: 'uint80' },
  { type: 'int256' },
  { type: 'uint256' },
  { type: 'uint256' },
  { type: 'uint80' },
] as const

/** Calls that ride in the one call of a chain, and how their answers become quotes. */
export interface QuoteRider {
  calls: { target: Address; callData: Hex }[]
  parse(results: readonly (Hex | null)[], blockTime: number): Quote[]
}

/** One feed with Chainlink's interface: its latest complete round as a quote, or nothing where that is in doubt. */
export function chainlinkRider(feed: Feed & { base: 'USDC' | 'USDT' }): QuoteRider {
  return {
    calls: [
      { target: feed.address, callData: encodeFunctionData({ abi, functionName: 'latestRoundData' }) },
      { target: feed.address, callData: encodeFunctionData({ abi, functionName: 'decimals' }) },
    ],
    parse([round, scale], blockTime) {
      if (!round || size(round) !== 160 || !scale || size(scale) !== 32) return []
      const [roundId, answer, , updatedAt, answeredInRound] = decodeAbiParameters(ROUND, round)
      // The contract's own word on its decimals must be the registry's, else one of the two is another feed.
      if (BigInt(scale) !== BigInt(feed.decimals)) return []
      // A round without an answer of its own repeats an older one.
      if (answer <= 0n || updatedAt === 0n || answeredInRound < roundId) return []
      if (updatedAt > BigInt(blockTime) + 60n) return []
      return [
        {
          source: `${feed.provider}:${feed.chainId}:${feed.base}`,
          coin: feed.base,
          price: Number(answer) / 10 ** feed.decimals,
          at: Number(updatedAt),
          kind: 'oracle',
        },
      ]
    },
  }
}
