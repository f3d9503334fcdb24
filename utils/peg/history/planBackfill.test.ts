import { type Address, decodeFunctionData, encodeAbiParameters, type Hex, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Backfill, planBackfill, ROUNDS_PER_CALL, readBackfill } from './planBackfill'

const NOW = 1_700_000_000
const PHASE = 4n << 64n
const abi = parseAbi(['function getRoundData(uint80 roundId) view returns (uint80, int256, uint256, uint256, uint80)'])
const begin = (newest: bigint, left = 3, until = NOW - 730 * 86_400): Backfill => ({
  feed: { address: '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6', decimals: 8 },
  oldest: { id: PHASE + newest, at: NOW },
  until,
  left,
})
const idOf = (callData: Hex) => decodeFunctionData({ abi, data: callData }).args[0]

/** A feed that wrote a round a day. */
function answer(calls: { target: Address; callData: Hex }[], newest: bigint): Hex[] {
  return calls.map(({ callData }) => {
    const id = idOf(callData)
    const at = BigInt(NOW) - (PHASE + newest - id) * 86_400n
    return encodeAbiParameters(
      [{ type: 'uint80' }, { type: 'int256' }, { type: 'uint256' }, { type: 'uint256' }, { type: 'uint80' }],
      [id, 99_990_000n, at, at, id],
    )
  })
}

describe('a backfill', () => {
  it('goes back two years in two multicalls', () => {
    let state = begin(5000n)
    const rounds = []
    let calls = 0
    for (let plan = planBackfill(state); plan; plan = planBackfill(state)) {
      const read = readBackfill(state, answer(plan, 5000n))
      rounds.push(...read.rounds)
      state = read.next
      calls++
    }
    expect(calls).toBe(2)
    expect(rounds).toHaveLength(2 * ROUNDS_PER_CALL)
    expect(rounds[0]).toEqual({ id: PHASE + 4999n, price: 0.9999, at: NOW - 86_400 })
    expect(state.oldest.at).toBeLessThanOrEqual(NOW - 730 * 86_400)
  })

  it('ends at the first round of its aggregator', () => {
    const plan = planBackfill(begin(4n)) ?? []
    expect(plan.map(({ callData }) => idOf(callData))).toEqual([PHASE + 3n, PHASE + 2n, PHASE + 1n])
    const { next } = readBackfill(begin(4n), answer(plan, 4n))
    expect(planBackfill(next)).toBeNull()
  })

  it('ends when its calls are used up', () => {
    expect(planBackfill(begin(5000n, 0))).toBeNull()
  })

  it('ends where the feed keeps no such rounds', () => {
    const { rounds, next } = readBackfill(begin(5000n), [null, '0x', null])
    expect(rounds).toEqual([])
    expect(planBackfill(next)).toBeNull()
  })

  it('leaves out a missing round and one that is not what was asked for', () => {
    const plan = (planBackfill(begin(5000n)) ?? []).slice(0, 4)
    const [a = '0x', b = '0x', , d = '0x'] = answer(plan, 5000n)
    expect(readBackfill(begin(5000n), [a, a, null, d]).rounds.map(({ id }) => id - PHASE)).toEqual([4999n, 4996n])
    expect(readBackfill(begin(5000n), [b, b]).rounds.map(({ id }) => id - PHASE)).toEqual([4998n])
  })
})
