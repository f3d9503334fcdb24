import type { Address } from 'viem'
import { browser } from 'wxt/browser'
import { type Ask, type PageRequest, readAsks, readCandidates } from '../../../utils/ask'
import type { AskEntry } from '../../../utils/log/AskEntry'
import { noteEntry } from '../../../utils/log/AskEntry'
import { handler, type SenderInfo, sendToFrame } from '../../../utils/messaging'
import { identifyPage } from '../../../utils/messaging/contracts/identifyPage'
import { pageAsk } from '../../../utils/messaging/contracts/pageAsk'
import { showFlag } from '../../../utils/messaging/contracts/showFlag'
import type { WireRequest } from '../../../utils/messaging/contracts/WireRequest'
import { askLog } from '../../../utils/storage/items/askLog'
import { plainText } from '../../../utils/text'
import { type AskFacts, describeAsk, type Finding, type Knowledge, mergeFindings } from '../../../utils/verdict'
import { checkRequest, mayMoveCoins } from '../checkRequest'
import { badgeOf, flagOf } from '../flagOf'
import { gatherKnowledge } from '../gatherKnowledge'
import { learnFacts } from '../jobs/learnFacts'
import { learnLabels } from '../jobs/learnLabels'
import { tryOut } from '../jobs/tryOut'
import { visitAccount } from '../jobs/visitAccount'
import { watchTransaction } from '../jobs/watchTransactions'
import { rateLimit } from '../rateLimit'

/** Findings on a request as a whole that are kept. */
const MOST_FINDINGS = 12

/** Requests of one tab that endpoints are asked about: each costs several calls, of which some services bill. */
const asksChains = rateLimit({ burst: 10, perSecond: 0.5 })
const NOT_ASKED: Finding = {
  id: 'notAsked',
  severity: 'info',
  text: 'Not checked on the chain: this page asks too often.',
}

/** Requests of one tab that are looked at: a page that asks faster than a person can answer is not followed further. */
const allowed = rateLimit({ burst: 20, perSecond: 2 })

export default handler(pageAsk, async ({ request: wire }, sender) => {
  if (sender.tabId === null || !allowed(String(sender.tabId))) return
  const request = pageRequest(wire, sender)
  const account = (request.account ?? null) as Address | null
  const asks = readAsks(request)
  const candidates = readCandidates(request).slice(0, 4)
  const findings = await checkRequest(request)
  const concerned = asks.length > 0 || candidates.length > 0
  if (!concerned && !findings.some(isWorthSaying) && !(await mayMoveCoins(request))) return

  const entry = await newEntry(wire, sender, request)
  const learned: Learned = { findings }
  const show = showingOf(entry, request, asks, candidates, learned)
  // Known tokens are said at once from what is stored; unknown ones only once their contract has said what it is. What
  // chains and nodes tell refines it as it comes: none waits for the other.
  await show()
  if (asks.length && account && request.method === 'eth_sendTransaction') {
    void watchTransaction(asks[0]?.chainId ?? request.chainId, account, recipientsOf(asks))
  } else if (concerned && account && request.method === 'eth_sendTransaction') {
    void watchTransaction(request.chainId, account)
  }
  await Promise.all([
    learnLabels(candidates).then((labels) => show({ labels })),
    concerned ? visitAccount(account).then(() => show()) : null,
    ...(asksChains(String(sender.tabId)) ? askChains(request, asks, show) : [show({ tried: [NOT_ASKED] })]),
  ])
})

type Show = (more?: Partial<Learned>) => Promise<void>

/** What only the chains can tell. */
function askChains(request: PageRequest, asks: readonly Ask[], show: Show) {
  return [
    learnFacts(request, asks).then(({ facts, findings: signed }) => show({ facts, signed })),
    tryOut(request, asks).then((tried) => show({ tried })),
  ]
}

/** What became known of a request so far. */
interface Learned {
  /** From its words alone. */
  findings: readonly Finding[]
  labels?: Awaited<ReturnType<typeof learnLabels>>
  facts?: AskFacts
  /** On the signature, from the chain's state. */
  signed?: readonly Finding[]
  tried?: readonly Finding[]
}

const isWorthSaying = ({ severity }: Finding) => severity !== 'info'

/** Says what is known, and says it again whenever more is; one after the other, and only where something changed. */
function showingOf(
  entry: AskEntry,
  request: PageRequest,
  asks: readonly Ask[],
  candidates: readonly Ask[],
  learned: Learned,
): Show {
  let last = ''
  let turn: Promise<void> = Promise.resolve()
  const say = async () => {
    const known = await gatherKnowledge(request.chainId, (request.account ?? null) as Address | null, learned)
    const named = candidates.filter((ask) => isImitation(ask, known))
    const views = [...asks, ...named].map((ask) => describeAsk(ask, known))
    const { findings, signed = [], tried = [] } = learned
    const whole = mergeFindings(views, [...findings, ...signed, ...tried]).slice(0, MOST_FINDINGS)
    const next = { ...entry, asks: views, findings: whole }
    const text = JSON.stringify(next)
    if (text === last || !(views.length || whole.some(isWorthSaying))) return
    last = text
    await publish(next)
  }
  return (more = {}) => {
    Object.assign(learned, more)
    turn = turn.then(say)
    return turn
  }
}

/** Whom the coins go to, where the transaction itself sends them. */
const recipientsOf = (asks: readonly Ask[]) =>
  asks.flatMap(({ action, counterparty }) => (action === 'transfer' && counterparty ? [counterparty] : []))

function pageRequest(wire: WireRequest, sender: SenderInfo): PageRequest {
  return {
    method: wire.method,
    params: wire.params,
    chainId: wire.chainId,
    account: wire.account as Address | undefined,
    origin: sender.origin,
    at: Math.floor(Date.now() / 1000),
  }
}

async function newEntry(wire: WireRequest, sender: SenderInfo, request: PageRequest): Promise<AskEntry> {
  const page = await sendToFrame(sender.tabId ?? -1, 0, identifyPage, {}).catch(() => null)
  return {
    // Made here: an id that the page chose could write over what an earlier request said.
    id: crypto.randomUUID(),
    tabId: sender.tabId ?? -1,
    frameId: sender.frameId ?? 0,
    page: page?.page.slice(0, 64) ?? '',
    origin: sender.origin.slice(0, 300),
    method: request.method,
    at: request.at,
    account: request.account ?? null,
    provider: wire.provider ? plainText(wire.provider.name, 64) : null,
    asks: [],
    findings: [],
    truncated: wire.truncated ?? false,
  }
}

/** A contract of no list is worth a word only when it passes itself off as one of the two coins. */
function isImitation(ask: Ask, known: Knowledge): boolean {
  return describeAsk(ask, known).genuine.sign === '!'
}

async function publish(entry: AskEntry): Promise<void> {
  await askLog.update((log) => noteEntry(log, entry))
  const flag = flagOf(entry)
  if (flag) await sendToFrame(entry.tabId, 0, showFlag, flag).catch(() => undefined)
  const badge = badgeOf(entry)
  // The tab may be gone by now; that is no error.
  await Promise.all([
    browser.action.setBadgeText({ tabId: entry.tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: entry.tabId, color: badge.color }),
    browser.action.setTitle({ tabId: entry.tabId, title: badge.title }),
  ]).catch(() => undefined)
}
