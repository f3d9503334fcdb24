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
import { describeAsk, type Knowledge } from '../../../utils/verdict'
import { badgeOf, flagOf } from '../flagOf'
import { gatherKnowledge } from '../gatherKnowledge'
import { learnLabels } from '../jobs/learnLabels'
import { visitAccount } from '../jobs/visitAccount'
import { watchTransaction } from '../jobs/watchTransactions'
import { rateLimit } from '../rateLimit'

/** Requests of one tab that are looked at: a page that asks faster than a person can answer is not followed further. */
const allowed = rateLimit({ burst: 20, perSecond: 2 })

export default handler(pageAsk, async ({ request: wire }, sender) => {
  if (sender.tabId === null || !allowed(String(sender.tabId))) return
  const request = pageRequest(wire, sender)
  const asks = readAsks(request)
  const candidates = readCandidates(request).slice(0, 4)
  if (!asks.length && !candidates.length) return

  const entry = await newEntry(wire, sender, request)
  const account = (request.account ?? null) as Address | null
  // Known tokens are said at once from what is stored; unknown ones only once their contract has said what it is.
  const show = async (known: Knowledge) => {
    const named = candidates.filter((ask) => isImitation(ask, known))
    const views = [...asks, ...named].map((ask) => describeAsk(ask, known))
    if (views.length) await publish({ ...entry, asks: views })
  }
  await show(await gatherKnowledge(request.chainId, account))
  if (account && request.method === 'eth_sendTransaction')
    void watchTransaction(asks[0]?.chainId ?? request.chainId, account)
  const [labels] = await Promise.all([learnLabels(candidates), visitAccount(account)])
  await show(await gatherKnowledge(request.chainId, account, labels))
})

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
