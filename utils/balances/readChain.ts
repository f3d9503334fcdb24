import type { Address } from 'viem'
import { EndpointError, type TryOptions, tryEndpoints } from '../endpoints'
import { hostOf } from '../errors'
import type { ChainReading } from '../snapshot'
import type { Token } from '../tokens/Token'
import { askCalls } from './askCalls'
import type { Answers } from './multicall'
import { type ChainPlan, planChainRead, type Rider } from './planChainRead'

/**
 * Reads one chain with one `eth_call`, through the first endpoint that gives a right answer.
 * @param urls endpoints in the order to try them.
 * @param callBytes by URL, the calldata an endpoint takes, where it was tried.
 * @throws EndpointError when none did; the text names hosts and reasons and is fit to be shown.
 */
export async function readChain<T>(
  options: {
    chainId: number
    tokens: readonly Token[]
    accounts: readonly Address[]
    riders?: readonly Rider<T>[]
    urls: readonly string[]
    callBytes?: Readonly<Record<string, number>>
  } & TryOptions,
): Promise<{ reading: ChainReading; riders: T[] }> {
  const { chainId, urls, callBytes = {}, now = () => Date.now() } = options
  const plan = planChainRead(options)
  const answered = await tryEndpoints(
    urls,
    async (post, url) => {
      const answers = await askCalls(post, chainId, plan.calls, { bytes: callBytes[url] })
      return readPlan(plan, answers, Math.floor(now() / 1000), hostOf(url))
    },
    options,
  )
  return answered.value
}

function readPlan<T>(plan: ChainPlan<T>, answers: Answers, at: number, host: string) {
  try {
    return plan.read(answers, at, host)
  } catch {
    throw new EndpointError('malformed', 'gave no block')
  }
}
