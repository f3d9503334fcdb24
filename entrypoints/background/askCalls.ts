import { type Hex, isHex, zeroAddress } from 'viem'
import { askChain, EndpointError } from '../../utils/endpoints'
import { type Attempt, decodeCalls, encodeCalls, type ViewCall } from '../../utils/wallets/names'
import { MULTICALL3 } from '../../utils/wallets/names/definitions'
import { chainAccess } from './chainAccess'

/** Longest answer to a name's call that is read, hexadecimal digits; an honest one has below a thousand. */
const LONGEST = 50_000

/**
 * Makes view calls through the endpoints given, in one `eth_call`.
 * @throws EndpointError when none gives an answer of this chain that can be read.
 */
export async function askCalls(
  urls: readonly string[],
  chainId: number,
  calls: readonly ViewCall[],
  options: NonNullable<Parameters<typeof askChain>[4]> = {},
): Promise<Attempt[]> {
  const accept = (result: unknown): Attempt[] => {
    if (!isHex(result) || result.length > LONGEST) throw new EndpointError('malformed', 'gave no usable answer')
    try {
      return decodeCalls(result as Hex, chainId, calls.length)
    } catch (error) {
      const words = error instanceof Error && error.message.startsWith('the answer is of') ? error.message : null
      throw new EndpointError(words ? 'wrong-chain' : 'malformed', words ?? 'gave an answer that cannot be read')
    }
  }
  const params = [{ from: zeroAddress, to: MULTICALL3, data: encodeCalls(calls) }, 'latest']
  return (await askChain(urls, 'eth_call', params, accept, options)).value
}

/** The same, through whatever endpoints the chain has now. */
export async function viewCalls(chainId: number, calls: readonly ViewCall[]): Promise<Attempt[]> {
  const access = await chainAccess(chainId)
  try {
    return await askCalls(access.urls, chainId, calls, access.options)
  } finally {
    await access.done()
  }
}
