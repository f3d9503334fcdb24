import type { Address } from 'viem'
import type { Ask, PageRequest } from '../../utils/ask'
import type { AskEntry, Outcome } from '../../utils/log/AskEntry'
import { type SenderInfo, sendToFrame } from '../../utils/messaging'
import { identifyPage } from '../../utils/messaging/contracts/identifyPage'
import type { WireRequest } from '../../utils/messaging/contracts/WireRequest'
import { plainText } from '../../utils/text'
import type { Finding } from '../../utils/verdict'
import { gatherKnowledge } from './gatherKnowledge'
import { noteAsk } from './jobs/keepLog'
import { learnFacts } from './jobs/learnFacts'
import type { learnLabels } from './jobs/learnLabels'
import { learnSpoken } from './jobs/learnSpoken'
import { showEntry } from './jobs/showEntry'
import { tryOut } from './jobs/tryOut'
import { visitAccount } from './jobs/visitAccount'
import { watchTransaction } from './jobs/watchTransactions'
import { rateLimit } from './rateLimit'
import { isWorthSaying, type Learned, type Said, sayAsk } from './sayAsk'

/** Requests of one tab that endpoints are asked about: each costs several calls, of which some services bill. */
const asksChains = rateLimit({ burst: 10, perSecond: 0.5 })
const NOT_ASKED: Finding = {
  id: 'notAsked',
  severity: 'info',
  text: 'Not checked on the chain: this page asks too often.',
}

/** A request that was judged from what is stored. */
interface Judged {
  id: string
  wire: WireRequest
  sender: SenderInfo
  request: PageRequest
  asks: readonly Ask[]
  candidates: readonly Ask[]
  findings: readonly Finding[]
  said: Said
  learning: ReturnType<typeof learnLabels>
  /** What is known of it to begin with. */
  outcome?: Outcome
}

/**
 * Notes and shows a request as it was judged, then again whenever more is known of it: what chains and nodes tell refines
 * it as it comes, and none waits for the other.
 * @returns when the log has it, with its first words.
 */
export function followAsk(judged: Judged): { noted: Promise<void> } {
  const { request, asks, candidates, findings, said, learning } = judged
  const account = (request.account ?? null) as Address | null
  const concerned = asks.length > 0 || candidates.length > 0
  const learned: Learned = { findings }
  const entry = newEntry(judged)
  let last = ''
  const publish = async (now: Said) => {
    const next = { ...(await entry), ...now }
    const text = JSON.stringify(next)
    if (text === last || !isWorthNoting(now)) return
    last = text
    await showEntry(await noteAsk(next))
  }
  const noted = publish(said)
  // One after the other, so that what is known later never loses to what was known before.
  let turn: Promise<void> = noted.catch(() => undefined)
  const show = (more: Partial<Learned> = {}) => {
    Object.assign(learned, more)
    turn = turn.then(async () => {
      learned.spoken = await learnSpoken(await entry, learned.spoken)
      await publish(sayAsk(judged, learned, await gatherKnowledge(request.chainId, account, learned)))
    })
    return turn
  }
  const named = learning.then((labels) => show({ labels }))
  // A coin without a name is noted once it has one: what becomes of the request meanwhile waits for that.
  const known = isWorthNoting(said) ? noted : named
  noting.set(
    judged.id,
    known.catch(() => undefined).finally(() => noting.delete(judged.id)),
  )
  if (concerned && account && request.method === 'eth_sendTransaction') void watchTransaction(chainOf(judged), account)
  void Promise.all([
    named,
    concerned ? visitAccount(account).then(() => show()) : null,
    ...(asksChains(String(judged.sender.tabId)) ? askChains(request, asks, show) : [show({ tried: [NOT_ASKED] })]),
  ]).catch(() => undefined)
  return { noted }
}

const isWorthNoting = ({ asks, findings }: Said) => asks.length > 0 || findings.some(isWorthSaying)

/** What only the chains can tell. */
function askChains(request: PageRequest, asks: readonly Ask[], show: (more: Partial<Learned>) => Promise<void>) {
  return [
    learnFacts(request, asks).then(({ facts, findings: signed }) => show({ facts, signed })),
    tryOut(request, asks).then((tried) => show({ tried })),
  ]
}

/** A request can name another chain than the wallet's. */
const chainOf = ({ asks, request }: Judged) => asks[0]?.chainId ?? request.chainId

/** Entries on their way into the log. */
const noting = new Map<string, Promise<void>>()

/** Done once the log has a request that was judged, or will not get it. */
export async function whenNoted(id: string): Promise<void> {
  await noting.get(id)
}

async function newEntry(judged: Judged): Promise<AskEntry> {
  const { id, wire, sender, request, outcome = 'passed' } = judged
  const page = await sendToFrame(sender.tabId ?? -1, 0, identifyPage, {}).catch(() => null)
  return {
    id,
    tabId: sender.tabId ?? -1,
    frameId: sender.frameId ?? 0,
    page: page?.page.slice(0, 64) ?? '',
    origin: sender.origin.slice(0, 300),
    method: request.method,
    at: request.at,
    account: request.account ?? null,
    chainId: chainOf(judged),
    provider: wire.provider ? plainText(wire.provider.name, 64) : null,
    asks: [],
    findings: [],
    truncated: wire.truncated ?? false,
    outcome,
    lapse: null,
    hash: null,
  }
}
