import type { Address } from 'viem'
import { type Ask, type PageRequest, readAsks, readCandidates } from '../../../utils/ask'
import type { AskEntry } from '../../../utils/log/AskEntry'
import { handler, type SenderInfo, sendToFrame } from '../../../utils/messaging'
import { identifyPage } from '../../../utils/messaging/contracts/identifyPage'
import { type AskVerdict, pageAsk } from '../../../utils/messaging/contracts/pageAsk'
import type { WireRequest } from '../../../utils/messaging/contracts/WireRequest'
import { askPrefs } from '../../../utils/storage/items/askPrefs'
import { plainText } from '../../../utils/text'
import { type AskView, describeAsk, type Knowledge, labelKey, shouldHold } from '../../../utils/verdict'
import { gatherKnowledge } from '../gatherKnowledge'
import { nameHold } from '../jobs/holdRequests'
import { noteAsk } from '../jobs/keepLog'
import { learnLabels } from '../jobs/learnLabels'
import { showEntry } from '../jobs/showEntry'
import { visitAccount } from '../jobs/visitAccount'
import { watchTransaction } from '../jobs/watchTransactions'
import { rateLimit } from '../rateLimit'

/** Requests of one tab that are looked at: a page that asks faster than a person can answer is not followed further. */
const allowed = rateLimit({ burst: 20, perSecond: 2 })

/**
 * How long a request that waits may wait for the name of a contract of no list, milliseconds. What imitates a coin is
 * found by its name alone, so the first such request is worth the wait; the page's own limit is 500.
 */
const NAME_PATIENCE = 350
const NOTHING: AskVerdict = { entry: null, hold: false }

/** Answers as soon as what is stored has been weighed; the log, the flag and what has to be asked for come after it. */
export default handler(pageAsk, async ({ request: wire }, sender) => {
  if (sender.tabId === null || !allowed(String(sender.tabId))) return NOTHING
  const request = pageRequest(wire, sender)
  const asks = readAsks(request)
  const candidates = readCandidates(request).slice(0, 4)
  if (!asks.length && !candidates.length) return NOTHING

  const account = (request.account ?? null) as Address | null
  const [stored, { hold: choice }] = await Promise.all([gatherKnowledge(request.chainId, account), askPrefs.get()])
  const unnamed = candidates.some((ask) => ask.token && !stored.labels[labelKey(ask.chainId, ask.token)])
  const learning = learnLabels(candidates)
  // Known tokens are said at once from what is stored; unknown ones only once their contract has said what it is.
  const early = wire.held && unnamed && choice !== 'never' ? await within(learning, NAME_PATIENCE) : null
  const known = early ? { ...stored, labels: { ...stored.labels, ...early } } : stored
  const views = describe(asks, candidates, known)
  const hold = wire.held === true && shouldHold(choice, views)
  // Made here: an id that the page chose could write over what an earlier request said.
  const id = crypto.randomUUID()
  const work = follow({ id, wire, request, sender, asks, candidates, views, learning })
  if (hold) nameHold(id, sender.tabId, work.noted)
  return { entry: id, hold }
})

interface Work {
  id: string
  wire: WireRequest
  request: PageRequest
  sender: SenderInfo
  asks: Ask[]
  candidates: Ask[]
  views: AskView[]
  learning: ReturnType<typeof learnLabels>
}

/** Notes and shows a request, then again with all that can be learned of it. */
function follow({ id, wire, request, sender, asks, candidates, views, learning }: Work): { noted: Promise<void> } {
  const account = (request.account ?? null) as Address | null
  const entry = newEntry(id, wire, sender, request)
  const show = async (asks: AskView[]) => {
    if (asks.length) await publish({ ...(await entry), asks })
  }
  const noted = show(views)
  const refine = async () => {
    await noted
    if (account && request.method === 'eth_sendTransaction')
      void watchTransaction(asks[0]?.chainId ?? request.chainId, account)
    const [labels] = await Promise.all([learning, visitAccount(account)])
    await show(describe(asks, candidates, await gatherKnowledge(request.chainId, account, labels)))
  }
  void refine().catch(() => undefined)
  return { noted }
}

/** All that is to be said now. A contract of no list is worth a word only when it passes itself off as one of the coins. */
function describe(asks: readonly Ask[], candidates: readonly Ask[], known: Knowledge): AskView[] {
  const named = candidates.filter((ask) => describeAsk(ask, known).genuine.sign === '!')
  return [...asks, ...named].map((ask) => describeAsk(ask, known))
}

/** What comes in time, else null. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  const end = new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))
  return Promise.race([work.catch(() => null), end])
}

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

async function newEntry(id: string, wire: WireRequest, sender: SenderInfo, request: PageRequest): Promise<AskEntry> {
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
    provider: wire.provider ? plainText(wire.provider.name, 64) : null,
    asks: [],
    truncated: wire.truncated ?? false,
    outcome: 'passed',
    lapse: null,
    hash: null,
  }
}

async function publish(entry: AskEntry): Promise<void> {
  await showEntry(await noteAsk(entry))
}
