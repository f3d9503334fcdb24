import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { Feed } from '../definitions/Feed'
import { SEQUENCER_GRACE } from '../definitions/sequencers'
import { AHEAD } from '../limits'
import type { Quote } from '../Quote'
import type { QuoteRider } from './QuoteRider'
import { fromFixed, readWords, signed } from './words'

const abi = parseAbi([
  'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)',
  'function decimals() view returns (uint8)',
])

/**
 * One feed with Chainlink's interface: its latest complete round as a quote, or nothing where that is in doubt.
 * @param sequencer the uptime feed of a rollup: while it is down, and for a grace time after, its feeds may lag and the
 * first transactions of whoever waited go through, so they don't count
 * (https://docs.chain.link/data-feeds/l2-sequencer-feeds, 2026-11-23).
 */
export function chainlinkRider(feed: Feed & { base: 'USDC' | 'USDT' }, sequencer?: Address): QuoteRider {
  const latest = encodeFunctionData({ abi, functionName: 'latestRoundData' })
  return {
    calls: [
      { target: feed.address, callData: latest },
      { target: feed.address, callData: encodeFunctionData({ abi, functionName: 'decimals' }) },
      ...(sequencer ? [{ target: sequencer, callData: latest }] : []),
    ],
    parse([round, scale, uptime], blockTime) {
      // The contract's own word on its decimals must be the registry's, else one of the two is another feed.
      if (readWords(scale, 1)?.[0] !== BigInt(feed.decimals)) return []
      if (sequencer && !isSequencerUp(uptime, blockTime)) return []
      const answer = readRound(round, blockTime)
      if (!answer) return []
      const quote: Quote = {
        source: `${feed.provider}:${feed.chainId}:${feed.base}`,
        coin: feed.base,
        price: fromFixed(answer.value, feed.decimals),
        at: answer.updatedAt,
        kind: 'oracle',
      }
      if (feed.heartbeat) quote.heartbeat = feed.heartbeat
      if (feed.deviation) quote.deviation = feed.deviation
      return [quote]
    },
  }
}

/** A complete round of a feed, or null: without an answer, of the future, or repeating an older round's answer. */
export function readRound(
  data: Hex | null | undefined,
  blockTime: number,
): { id: bigint; value: bigint; startedAt: number; updatedAt: number } | null {
  const words = readWords(data, 5)
  if (words?.length !== 5) return null
  const [id = 0n, answer = 0n, startedAt = 0n, updatedAt = 0n, answeredIn = 0n] = words
  const value = signed(answer)
  if (id === 0n || value <= 0n || updatedAt === 0n || answeredIn < id) return null
  if (updatedAt > BigInt(blockTime + AHEAD)) return null
  return { id, value, startedAt: Number(startedAt), updatedAt: Number(updatedAt) }
}

function isSequencerUp(data: Hex | null | undefined, blockTime: number): boolean {
  const words = readWords(data, 5)
  if (words?.length !== 5) return false
  const [, answer, startedAt = 0n] = words
  // A round that never started says nothing.
  return answer === 0n && startedAt > 0n && BigInt(blockTime) - startedAt > BigInt(SEQUENCER_GRACE)
}
