import { type Address, type Hex, isHex } from 'viem'
import { askChain, EndpointError } from '../endpoints'
import { type Call, type CallResult, decodeMulticall, encodeMulticall } from './multicall'
import { callParams } from './planChainRead'

type AskOptions = NonNullable<Parameters<typeof askChain>[4]>

/**
 * Makes any number of view calls on a chain in one `eth_call`.
 * @returns one entry a call, null where it reverted.
 * @throws EndpointError when no endpoint gives an answer that can be read.
 */
export async function readCalls(
  multicall: Address,
  calls: readonly Call[],
  { urls, ...options }: { urls: readonly string[] } & AskOptions,
): Promise<CallResult[]> {
  const accept = (result: unknown) => {
    if (!isHex(result) || result === '0x') throw new EndpointError('malformed', 'gave an empty answer')
    try {
      return decodeMulticall(result as Hex, calls.length)
    } catch {
      throw new EndpointError('malformed', 'gave an answer that cannot be read')
    }
  }
  return (await askChain(urls, 'eth_call', callParams(multicall, encodeMulticall(calls)), accept, options)).value
}
