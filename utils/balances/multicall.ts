import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, multicall3Abi } from 'viem'

/** One sub-call. */
export interface Call {
  target: Address
  callData: Hex
}

/** What a sub-call gave: its data, or `null` when it reverted. */
export type CallResult = Hex | null

/** Calldata of Multicall3's `aggregate3`, every sub-call allowed to fail on its own. */
export function encodeMulticall(calls: readonly Call[]): Hex {
  return encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [calls.map((call) => ({ ...call, allowFailure: true }))],
  })
}

/**
 * Reads the answer of `aggregate3`.
 * @returns one entry a sub-call, in order.
 * @throws Error when the answer isn't one, or has another number of entries than were asked for.
 */
export function decodeMulticall(data: Hex, count: number): CallResult[] {
  const results = decodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', data })
  if (results.length !== count) throw new Error(`${results.length} results for ${count} calls`)
  return results.map(({ success, returnData }) => (success ? returnData : null))
}
