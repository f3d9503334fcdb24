import type { Address } from 'viem'
import { type Ask, paymentHeaders, readOffers, readPaymentLink } from '../../../utils/ask'
import { makePayment, notePayment, paymentsAt } from '../../../utils/log/Payments'
import type { SenderInfo } from '../../../utils/messaging'
import { pageWallets } from '../../../utils/storage/items/pageWallets'
import { payments } from '../../../utils/storage/items/payments'
import { wallets } from '../../../utils/storage/items/wallets'
import { followAsk } from '../followAsk'
import { gatherKnowledge } from '../gatherKnowledge'
import { rateLimit } from '../rateLimit'
import { sayAsk } from '../sayAsk'
import { learnLabels } from './learnLabels'

/** What a page was asked to pay, as it was seen; empty texts for what was not. */
interface Found {
  header: string
  body: string
  link: string
}

/** Payments of one tab that are looked at. */
const allowed = rateLimit({ burst: 20, perSecond: 2 })

/** What is being written: a page signs within milliseconds of the answer that asks it to. */
let noting: Promise<unknown> = Promise.resolve()

/** What an origin of a tab was asked to pay lately. */
export async function paymentsOf(place: { tabId: number; origin: string }, now: number) {
  await noting
  return paymentsAt(await payments.get(), place, now)
}

/**
 * A payment that a server (x402) or a link (EIP-681) asks for: kept, so that what is signed next can be compared with it,
 * and shown like a request. Nothing waits for it, because no wallet was asked yet.
 */
export async function takePayment(found: Found, sender: SenderInfo): Promise<void> {
  const { tabId, origin } = sender
  if (tabId === null || !allowed(String(tabId))) return
  const at = Math.floor(Date.now() / 1000)
  const offers = read(found, origin, at)
  if (!offers.length) return
  const asks = offers.map(({ ask }) => ask)
  const limits = offers.map(({ limit }) => limit)
  let fresh = false
  noting = payments.update((all) => {
    const noted = notePayment(all, makePayment({ tabId, origin: origin.slice(0, 300) }, asks, limits, at))
    fresh = noted.fresh
    return noted.state
  })
  await noting
  if (!fresh) return
  // Who would pay: the wallet of the page, else the one that the person looks at.
  const told = (await pageWallets.get())[String(tabId)]
  const account = (told?.account ?? (await wallets.get()).selected ?? undefined) as Address | undefined
  const method = found.link ? 'ethereum: link' : 'HTTP 402'
  const request = { method, params: null, chainId: told?.chainId ?? 0, account, origin, at }
  const findings = [] as const
  const said = sayAsk({ asks, candidates: [] }, { findings }, await gatherKnowledge(request.chainId, account ?? null))
  followAsk({
    id: crypto.randomUUID(),
    wire: { id: '', method, params: null, chainId: request.chainId },
    sender,
    request,
    asks,
    candidates: [],
    findings,
    said,
    learning: learnLabels([]),
    outcome: 'asked',
  })
}

function read({ header, body, link }: Found, origin: string, at: number): { ask: Ask; limit: number | null }[] {
  const ask = link ? readPaymentLink(link) : undefined
  if (link) return ask ? [{ ask, limit: null }] : []
  return readOffers({ status: 402, headers: paymentHeaders(header), body, origin, at })
}
