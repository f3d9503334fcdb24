import { type Address, type Hex, isHex } from 'viem'
import { askChain, EndpointError } from '../endpoints'
import { hostOf } from '../errors'
import type { ChainReading } from '../snapshot'
import type { Token } from '../tokens/Token'
import { decodeMulticall, encodeMulticall } from './multicall'
import { callParams, MULTICALL3, planChainRead, type Rider } from './planChainRead'

type AskOptions = NonNullable<Parameters<typeof askChain>[4]>

/**
 * Reads one chain with one `eth_call`, through the first endpoint that gives a right answer.
 * @param urls endpoints in the order to try them.
 * @throws EndpointError when none did; the text names hosts and reasons and is fit to be shown.
 */
export async function readChain<T>(
  options: {
    chainId: number
    tokens: readonly Token[]
    accounts: readonly Address[]
    riders?: readonly Rider<T>[]
    urls: readonly string[]
  } & AskOptions,
): Promise<{ reading: ChainReading; riders: T[] }> {
  const { urls, now = () => Date.now() } = options
  const plan = planChainRead(options)
  const accept = (result: unknown) => {
    if (!isHex(result) || result === '0x') throw new EndpointError('malformed', 'gave an empty answer')
    return decode(result, plan.calls.length)
  }
  const data = encodeMulticall(plan.calls)
  const answered = await askChain(
    urls,
    'eth_call',
    callParams(MULTICALL3, data),
    (result) => {
      const results = accept(result)
      try {
        // Which host it was is known only after; the chain is checked here so that the next endpoint is tried.
        plan.read(results, 0, '')
      } catch (error) {
        throw new EndpointError('wrong-chain', error instanceof Error ? error.message : 'gave another chain')
      }
      return results
    },
    options,
  )
  return plan.read(answered.value, Math.floor(now() / 1000), hostOf(answered.url))
}

function decode(result: Hex, count: number) {
  try {
    return decodeMulticall(result, count)
  } catch {
    throw new EndpointError('malformed', 'gave an answer that cannot be read')
  }
}
