import type { Address, Hex } from 'viem'
import { type Ask, directFirst, type PageRequest } from '../../../utils/ask'
import { EndpointError, type Post, tryEndpoints, WALLET } from '../../../utils/endpoints'
import { judgeSignature, planFacts } from '../../../utils/replay'
import { findSpender } from '../../../utils/spenders'
import {
  type AddressFacts,
  type AskFacts,
  type Finding,
  factKey,
  mergeFacts,
  planAskFacts,
} from '../../../utils/verdict'
import { readCode } from '../../../utils/wallets/account'
import { askCalls } from '../askCalls'
import { type ChainAccess, chainAccess } from '../chainAccess'
import { nullIfUnanswered } from '../nullIfUnanswered'
import { readAge } from './readAge'

/** Other sides of one request whose code is asked for. */
const MOST_SIDES = 4

/** What the chains told of a request. */
export interface Learned {
  facts: AskFacts
  /** On the signature as such. */
  findings: Finding[]
}

/**
 * Asks the chains of a request what its words alone don't tell: one `eth_call` a chain for freezes, allowances, Settlers
 * and nonces, and the code at the other sides. A chain that does not answer leaves its facts out.
 */
export async function learnFacts(request: PageRequest, asks: readonly Ask[]): Promise<Learned> {
  const signature = planFacts(request)
  const chains = new Set([...asks.map(({ chainId }) => chainId), ...(signature ? [signature.chainId] : [])])
  const learned = await Promise.all(
    [...chains]
      .filter((id) => id > 0)
      .slice(0, 3)
      .map((chainId) => learnChain(chainId, request, asks, signature)),
  )
  return { facts: mergeFacts(learned.map(({ facts }) => facts)), findings: learned.flatMap(({ findings }) => findings) }
}

async function learnChain(
  chainId: number,
  request: PageRequest,
  asks: readonly Ask[],
  signature: ReturnType<typeof planFacts>,
): Promise<Learned> {
  const account = (request.account ?? null) as Address | null
  const access = await chainAccess(chainId)
  try {
    const plan = planAskFacts(chainId, asks, account)
    const own = signature?.chainId === chainId ? signature : undefined
    const here = directFirst(asks.filter((ask) => ask.chainId === chainId))
    const sides = [...new Set(here.flatMap(({ counterparty }) => counterparty ?? []))].slice(0, MOST_SIDES)
    const [answers, mine, ...addresses] = await Promise.all([
      nullIfUnanswered(() => askCalls(access.urls, chainId, [...plan.calls, ...(own?.calls ?? [])], access.options)),
      own && account ? nullIfUnanswered(() => askCode(access, account)) : null,
      ...sides.map((side) => learnAddress(access, chainId, side)),
    ])
    const known = Object.fromEntries(
      addresses.flatMap((facts, at) => (facts ? [[factKey(chainId, sides[at] ?? ''), facts]] : [])),
    )
    const smart = mine?.form === 'contract'
    const signed = own && answers ? own.read(answers.slice(plan.calls.length)) : {}
    return {
      facts: { ...(answers ? plan.read(answers) : mergeFacts([])), addresses: known },
      findings: own ? judgeSignature(request, { ...signed, smartAccount: smart }) : [],
    }
  } finally {
    await access.done()
  }
}

async function learnAddress(access: ChainAccess, chainId: number, address: Address): Promise<AddressFacts | null> {
  const code = await nullIfUnanswered(() => askCode(access, address))
  if (!code) return null
  const { form } = code
  if (form !== 'contract' || findSpender(chainId, address)) return { form }
  const youngerThan = await readAge(access, address)
  return youngerThan === undefined ? { form } : { form, youngerThan }
}

/** Endpoints that have said which chain they serve, by chain, for as long as the worker lives. */
const served = new Set<string>()

/**
 * What stands at an address now, or at a block. Code says nothing of its chain, and no code at all is the answer that an
 * account gets: so an endpoint that has not said so yet is asked for its chain too.
 */
export async function askCode(access: ChainAccess, address: Address, block: Hex | 'latest' = 'latest') {
  const { chainId, urls, options } = access
  const attempt = async (post: Post, url: string) => {
    const key = `${chainId} ${url}`
    const [result, id] = await Promise.all([
      post('eth_getCode', [address, block]),
      // The wallet moves from chain to chain.
      served.has(key) && url !== WALLET ? chainId : post('eth_chainId', []),
    ])
    if (Number(id) !== chainId) throw new EndpointError('wrong-chain', `the answer is of chain ${Number(id)}`)
    served.add(key)
    const code = readCode(result)
    if (!code) throw new EndpointError('malformed', 'gave no code')
    return code
  }
  return (await tryEndpoints(urls, attempt, options)).value
}
