import type { Address } from 'viem'
import { directFirst, type PageRequest, readAsks, readCandidates, readSigner } from '../../../utils/ask'
import { handler, type SenderInfo } from '../../../utils/messaging'
import { type AskVerdict, pageAsk } from '../../../utils/messaging/contracts/pageAsk'
import type { WireRequest } from '../../../utils/messaging/contracts/WireRequest'
import { askPrefs } from '../../../utils/storage/items/askPrefs'
import { labelKey, shouldHold } from '../../../utils/verdict'
import { checkRequest, mayMoveCoins } from '../checkRequest'
import { followAsk, whenNoted } from '../followAsk'
import { gatherKnowledge } from '../gatherKnowledge'
import { nameHold } from '../jobs/holdRequests'
import { changeAsk } from '../jobs/keepLog'
import { learnLabels } from '../jobs/learnLabels'
import { rateLimit } from '../rateLimit'
import { isWorthSaying, sayAsk } from '../sayAsk'

/** Requests of one tab that are looked at: a page that asks faster than a person can answer is not followed further. */
const allowed = rateLimit({ burst: 20, perSecond: 2 })
/**
 * How long a request that waits may wait for the name of a contract of no list, milliseconds. What imitates a coin is
 * found by its name alone, so the first such request is worth the wait; the page's own limit is 500.
 */
const NAME_PATIENCE = 350
const NOTHING: AskVerdict = { looked: true, entry: null, hold: false }

/** Answers as soon as what is stored has been weighed; the log, the flag and what has to be asked for come after it. */
export default handler(pageAsk, async ({ request: wire }, sender) => {
  if (sender.tabId === null || !allowed(String(sender.tabId))) return { ...NOTHING, looked: false }
  const request = pageRequest(wire, sender)
  const account = (request.account ?? null) as Address | null
  const asks = readAsks(request)
  const candidates = directFirst(readCandidates(request)).slice(0, 4)
  const concerned = asks.length > 0 || candidates.length > 0
  const [findings, stored, { hold: choice }] = await Promise.all([
    checkRequest(request, sender.tabId),
    gatherKnowledge(request.chainId, account),
    askPrefs.get(),
  ])
  if (!concerned && !findings.some(isWorthSaying) && !(await mayMoveCoins(request))) return NOTHING

  const unnamed = candidates.some((ask) => ask.token && !stored.labels[labelKey(ask.chainId, ask.token)])
  const learning = learnLabels(candidates)
  // Known tokens are said at once from what is stored; unknown ones only once their contract has said what it is.
  const early = wire.held && unnamed && choice !== 'never' ? await within(learning, NAME_PATIENCE) : null
  const known = early ? { ...stored, labels: { ...stored.labels, ...early } } : stored
  const said = sayAsk({ asks, candidates }, { findings }, known)
  const hold = wire.held === true && shouldHold(choice, said)
  // Made here: an id that the page chose could write over what an earlier request said.
  const id = crypto.randomUUID()
  const { tabId } = sender
  const { noted } = followAsk({ id, wire, sender, request, asks, candidates, findings, said, learning })
  if (hold) nameHold(id, tabId, noted)
  // What goes on without a name, and would have waited with it, was not checked in time.
  else if (wire.held && unnamed && !early)
    void learning
      .then(async (late) => {
        const named = { ...stored, labels: { ...stored.labels, ...late } }
        if (!shouldHold(choice, sayAsk({ asks, candidates }, { findings }, named))) return
        await whenNoted(id)
        await changeAsk(tabId, id, { lapse: 'late' })
      })
      .catch(() => undefined)
  return { looked: true, entry: id, hold }
})

function pageRequest(wire: WireRequest, sender: SenderInfo): PageRequest {
  return {
    method: wire.method,
    params: wire.params,
    chainId: wire.chainId,
    // Some wallets can't be asked whose they are (see the observer); the request names who is to sign.
    account: (wire.account as Address | undefined) ?? readSigner(wire) ?? undefined,
    origin: sender.origin,
    at: Math.floor(Date.now() / 1000),
  }
}

/** What comes in time, else null. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  const end = new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))
  return Promise.race([work.catch(() => null), end])
}
