import {
  type Address,
  concatHex,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  multicall3Abi,
  parseAbiParameters,
  zeroAddress,
} from 'viem'
import { aggregatorCode } from './aggregator/aggregatorCode'

/** One sub-call. */
export interface Call {
  target: Address
  callData: Hex
}

/** What a sub-call gave: its data, or `null` when it reverted. */
export type CallResult = Hex | null

/** The answers of sub-calls in order, and words for those that failed where more is known than that they did. */
export interface Answers {
  results: CallResult[]
  reasons: ReadonlyMap<number, string>
}

/** As target: Multicall3's own views of the chain, or the Aggregator's, whichever makes the calls. */
export const OWN: Address = zeroAddress

const aggregate3 = { abi: multicall3Abi, functionName: 'aggregate3' } as const
const callsType = parseAbiParameters('(address target, bool allowFailure, bytes callData)[]')

const allowed = (calls: readonly Call[]) => calls.map((call) => ({ ...call, allowFailure: true }))

/** Calldata of Multicall3's `aggregate3`, every sub-call allowed to fail on its own. */
export function encodeMulticall(calls: readonly Call[], multicall: Address): Hex {
  const own = calls.map((call) => (call.target === OWN ? { ...call, target: multicall } : call))
  return encodeFunctionData({ ...aggregate3, args: [allowed(own)] })
}

/** Creation code that makes the calls and "deploys" their answers; for an `eth_call` without `to`. */
export function encodeDeployless(calls: readonly Call[]): Hex {
  return concatHex([aggregatorCode, encodeAbiParameters(callsType, [allowed(calls)])])
}

/** The Aggregator's one-byte words in the place of a revert's data. */
const WORDS: Readonly<Record<string, string>> = {
  '0x00': 'no gas was left to ask the contract',
  '0x01': 'the contract used up all the gas it was given',
}

/**
 * Reads the answer of `aggregate3` or of the Aggregator, which are of one form.
 * @throws Error when the answer isn't one, or has another number of entries than were asked for.
 */
export function decodeMulticall(data: Hex, count: number): Answers {
  const results = decodeFunctionResult({ ...aggregate3, data })
  if (results.length !== count) throw new Error(`${results.length} results for ${count} calls`)
  const reasons = new Map<number, string>()
  results.forEach(({ success, returnData }, index) => {
    const words = success ? undefined : WORDS[returnData]
    if (words) reasons.set(index, words)
  })
  return { results: results.map(({ success, returnData }) => (success ? returnData : null)), reasons }
}
