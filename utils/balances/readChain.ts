import { type Address, toHex } from 'viem'
import { EndpointError, type TryOptions, tryEndpoints } from '../endpoints'
import { hostOf } from '../errors'
import { type ChainReading, compareReadings, type SecondOpinion } from '../snapshot'
import type { Token } from '../tokens/Token'
import { askCalls } from './askCalls'
import type { Answers } from './multicall'
import { type ChainPlan, planChainRead, type Rider } from './planChainRead'

/**
 * Reads one chain with one `eth_call`, through the first endpoint that gives a right answer.
 * @param urls endpoints in the order to try them.
 * @param callBytes by URL, the calldata an endpoint takes, where it was tried.
 * @param agree asks another host for the same block, and says in the reading whether it told the same.
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
    agree?: boolean
  } & TryOptions,
): Promise<{ reading: ChainReading; riders: T[] }> {
  const { chainId, urls, callBytes = {}, agree = false, now = () => Date.now() } = options
  const plan = planChainRead(options)
  const ask = (list: readonly string[], block?: bigint) =>
    tryEndpoints(
      list,
      async (post, url) => {
        const at = block === undefined ? {} : { block: toHex(block) }
        const answers = await askCalls(post, chainId, plan.calls, { bytes: callBytes[url], ...at })
        return readPlan(plan, answers, Math.floor(now() / 1000), hostOf(url))
      },
      options,
    )
  const { value, url } = await ask(urls)
  if (!agree) return value
  const others = urls.filter((other) => hostOf(other) !== hostOf(url))
  return { ...value, reading: { ...value.reading, second: await secondOpinion(value.reading, others, ask) } }
}

/** Never throws: that there is no second opinion is no reason to lose the first. */
async function secondOpinion<T>(
  ours: ChainReading,
  urls: readonly string[],
  ask: (urls: readonly string[], block?: bigint) => Promise<{ value: { reading: ChainReading; riders: T[] } }>,
): Promise<SecondOpinion> {
  const none = (reason: string): SecondOpinion => ({ host: null, reason: reason.slice(0, 500), differs: [], more: 0 })
  if (!urls.length) return none('no endpoint of another host is there to be asked')
  try {
    return compareReadings(ours, (await ask(urls, ours.block?.number)).value.reading)
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error
    return none(error.message)
  }
}

function readPlan<T>(plan: ChainPlan<T>, answers: Answers, at: number, host: string) {
  try {
    return plan.read(answers, at, host)
  } catch {
    throw new EndpointError('malformed', 'gave no block')
  }
}
