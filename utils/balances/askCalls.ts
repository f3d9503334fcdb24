import { type Hex, isHex, toHex, zeroAddress } from 'viem'
import { findChain } from '../chains'
import { EndpointError, type Post } from '../endpoints'
import { blockCall, chainIdCall } from './chainCalls'
import { type Answers, type Call, decodeMulticall, encodeDeployless, encodeMulticall } from './multicall'
import { DEPLOYLESS_LIMITS, type Limits, MULTICALL_LIMITS, splitCalls } from './splitCalls'
import { readUint } from './words'

/** How calls are put into one `eth_call`, and how many. */
interface Way {
  limits: Limits
  params(calls: readonly Call[]): { from: Hex; to?: Hex; data: Hex }
}

const deployless: Way = {
  limits: DEPLOYLESS_LIMITS,
  params: (calls) => ({ from: zeroAddress, data: encodeDeployless(calls) }),
}

/** Gas ran out before the end: one contract may have used up that of all. */
class Starved extends EndpointError {}

/**
 * Makes any number of view calls at one endpoint: in one `eth_call` through the chain's Multicall3, in more, all of one
 * block, where the limits ask for it.
 *
 * Asked once more without Multicall3 where there is none, or where one contract used up the gas of all: the Aggregator
 * gives each call a share of its own.
 * @param block a block's number, or `latest`.
 * @param bytes the calldata that the endpoint takes, where it was tried.
 * @throws EndpointError when the answers can't be read, or are of another chain.
 */
export async function askCalls(
  post: Post,
  chainId: number,
  calls: readonly Call[],
  { block = 'latest', bytes = Number.POSITIVE_INFINITY }: { block?: Hex | 'latest'; bytes?: number } = {},
): Promise<Answers> {
  const multicall = findChain(chainId)?.multicall3
  const within = (way: Way): Way => ({ ...way, limits: { ...way.limits, bytes: Math.min(way.limits.bytes, bytes) } })
  if (!multicall) return askWay(post, chainId, calls, within(deployless), block)
  const usual: Way = {
    limits: MULTICALL_LIMITS,
    params: (list) => ({ from: zeroAddress, to: multicall, data: encodeMulticall(list, multicall) }),
  }
  try {
    return await askWay(post, chainId, calls, within(usual), block)
  } catch (error) {
    if (!(error instanceof EndpointError) || !isAboutGas(error)) throw error
    return askWay(post, chainId, calls, within(deployless), block)
  }
}

/** Nodes word it in many ways; what is meant is that the call was made and came to a bad end. */
function isAboutGas(error: EndpointError): boolean {
  return error instanceof Starved || (error.fault === 'rpc' && /gas|revert|execution|evm/i.test(error.message))
}

async function askWay(
  post: Post,
  chainId: number,
  calls: readonly Call[],
  way: Way,
  block: Hex | 'latest',
): Promise<Answers> {
  const [first = [], ...others] = splitCalls(calls, way.limits)
  if (!others.length) return askPart(post, chainId, first, way, block)
  // The first part says which block it was of, and the others are asked of the same.
  const head = await askPart(post, chainId, [blockCall(chainId), ...first], way, block)
  const number = readUint(head.results[0])
  if (number.value === null) throw new EndpointError('malformed', 'gave no block')
  const pinned = toHex(number.value)
  const tail = await Promise.all(others.map((part) => askPart(post, chainId, part, way, pinned)))
  return join([slice(head, 1), ...tail])
}

/** The chain is asked last: that there was gas left for it shows that no call before went short. */
async function askPart(post: Post, chainId: number, part: readonly Call[], way: Way, block: Hex | 'latest') {
  const result = await post('eth_call', [way.params([...part, chainIdCall]), block])
  if (!isHex(result)) throw new EndpointError('malformed', 'gave an answer that cannot be read')
  // Nothing comes from where no contract is.
  if (result === '0x') throw new Starved('malformed', 'gave an empty answer')
  let answers: Answers
  try {
    answers = decodeMulticall(result, part.length + 1)
  } catch {
    throw new EndpointError('malformed', 'gave an answer that cannot be read')
  }
  const chain = answers.results.pop()
  if (chain === null) throw new Starved('malformed', 'had no gas left for all calls')
  const told = readUint(chain).value
  if (told === null) throw new EndpointError('malformed', 'gave no chain')
  if (told !== BigInt(chainId)) throw new EndpointError('wrong-chain', `answered for chain ${told}, not ${chainId}`)
  return answers
}

function slice({ results, reasons }: Answers, from: number): Answers {
  const kept = [...reasons].flatMap(([index, words]) => (index < from ? [] : [[index - from, words] as const]))
  return { results: results.slice(from), reasons: new Map(kept) }
}

function join(parts: readonly Answers[]): Answers {
  const results = parts.flatMap((part) => part.results)
  const reasons = new Map<number, string>()
  let start = 0
  for (const part of parts) {
    for (const [index, words] of part.reasons) reasons.set(start + index, words)
    start += part.results.length
  }
  return { results, reasons }
}
