import { type TryOptions, tryEndpoints } from '../endpoints'
import { askCalls } from './askCalls'
import type { Call, CallResult } from './multicall'

/**
 * Makes any number of view calls on a chain in one `eth_call`.
 * @returns one entry a call, null where it reverted.
 * @throws EndpointError when no endpoint gives an answer of this chain that can be read.
 */
export async function readCalls(
  chainId: number,
  calls: readonly Call[],
  { urls, ...options }: { urls: readonly string[] } & TryOptions,
): Promise<CallResult[]> {
  return (await tryEndpoints(urls, (post) => askCalls(post, chainId, calls), options)).value.results
}
