import { decodeFunctionResult, encodeFunctionData, type Hex, multicall3Abi, parseAbi } from 'viem'
import { MULTICALL3 } from './definitions'
import type { Attempt, ViewCall } from './ViewCalls'

const ownAbi = parseAbi(['function getChainId() view returns (uint256)'])

/**
 * Calldata of Multicall3 for view calls, before them one that asks for the chain. In this way the data of a revert
 * arrives, which JSON-RPC errors carry in as many shapes as there are nodes.
 */
export function encodeCalls(calls: readonly ViewCall[]): Hex {
  const chain = { target: MULTICALL3, callData: encodeFunctionData({ abi: ownAbi, functionName: 'getChainId' }) }
  return encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [[chain, ...calls].map((call) => ({ ...call, allowFailure: true }))],
  })
}

/**
 * Reads the answer to {@link encodeCalls}.
 * @throws Error when it is none, has another number of entries, or is of another chain.
 */
export function decodeCalls(data: Hex, chainId: number, count: number): Attempt[] {
  const [chain, ...rest] = decodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', data })
  if (!chain?.success || !/^0x[0-9a-f]{64}$/i.test(chain.returnData)) throw new Error('no chain in the answer')
  if (BigInt(chain.returnData) !== BigInt(chainId))
    throw new Error(`the answer is of chain ${BigInt(chain.returnData)}`)
  if (rest.length !== count) throw new Error(`${rest.length} results for ${count} calls`)
  return rest.map(({ success, returnData }) => ({ ok: success, data: returnData }))
}
