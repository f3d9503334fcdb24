import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { ViewCall } from '../../chains'
import { readRound } from '../sources/chainlink'
import { fromFixed } from '../sources/words'

const abi = parseAbi(['function getRoundData(uint80 roundId) view returns (uint80, int256, uint256, uint256, uint80)'])

/** One past answer of a feed. */
export interface Round {
  id: bigint
  price: number
  at: number
}

/** How far a backfill has come; plain data, so that it can be kept and taken up again. */
export interface Backfill {
  feed: { address: Address; decimals: number }
  /** The oldest round that is known, or the newest to begin with. */
  oldest: { id: bigint; at: number }
  /** Unix seconds to go back to. */
  until: number
  /** Multicalls still allowed. */
  left: number
}

/** Rounds asked for in one multicall: each answer is 160 bytes and some 10,000 gas, far below any endpoint's limits. */
export const ROUNDS_PER_CALL = 400

/** The number of a round within its aggregator: a proxy puts the number of the aggregator above 64 bits. */
const PHASE_BITS = 64n
const withinPhase = (id: bigint) => id & ((1n << PHASE_BITS) - 1n)

/**
 * The next multicall of a backfill, newest rounds first, or null when it is done: far enough back, out of calls, or at
 * the first round of its aggregator. What an earlier aggregator said is left a gap: where its rounds end is not known.
 */
export function planBackfill({ feed, oldest, until, left }: Backfill): ViewCall[] | null {
  const count = Math.min(ROUNDS_PER_CALL, Number(withinPhase(oldest.id)) - 1)
  if (left < 1 || oldest.at <= until || count < 1) return null
  return Array.from({ length: count }, (_, i) => ({
    target: feed.address,
    callData: encodeFunctionData({ abi, functionName: 'getRoundData', args: [oldest.id - BigInt(i) - 1n] }),
  }))
}

/**
 * Reads the answers to what `planBackfill` asked, and how to go on. A round that is missing or odd is left out; where
 * none came the backfill is over.
 */
export function readBackfill(state: Backfill, results: readonly (Hex | null)[]): { rounds: Round[]; next: Backfill } {
  const { feed, oldest } = state
  const rounds = results.flatMap((data, i): Round[] => {
    const round = readRound(data, oldest.at)
    if (!round || round.id !== oldest.id - BigInt(i) - 1n) return []
    return [{ id: round.id, price: fromFixed(round.value, feed.decimals), at: round.updatedAt }]
  })
  const last = rounds.at(-1)
  return {
    rounds,
    next: last
      ? { ...state, oldest: { id: last.id, at: Math.min(last.at, oldest.at) }, left: state.left - 1 }
      : { ...state, left: 0 },
  }
}
