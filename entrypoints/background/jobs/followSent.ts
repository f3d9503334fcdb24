import type { Address } from 'viem'
import { EndpointError } from '../../../utils/endpoints'
import type { AskEntry } from '../../../utils/log/AskEntry'
import { recipients } from '../../../utils/storage/items/recipients'
import { MOST_SENT, type Sent, sent } from '../../../utils/storage/items/sent'
import { noteRecipients } from '../../../utils/verdict'
import { chainAccess } from '../chainAccess'
import { rateLimit } from '../rateLimit'
import { settleAsk } from './keepLog'
import { keepTransactionAlarm } from './keepTransactionAlarm'
import { lookAtSent, type SentLook } from './lookAtSent'

/** When to look while the worker lives anyway, milliseconds; after it the alarm does, once a minute. */
const LOOKS = [0, 3_000, 8_000, 20_000]
/** Two looks are at least so many seconds apart: one in which a lagging node can catch up. */
const APART = 2
/** After this many seconds it is no longer looked for, and the log goes on saying that it was sent. */
const GIVE_UP = 3_600

/** Hashes of one tab that are followed: a page can tell as many as it likes. */
const allowed = rateLimit({ burst: 10, perSecond: 0.5 })

const nowSeconds = () => Math.floor(Date.now() / 1000)

/** Follows a transaction that the wallet sent, by its hash: until it is mined, or another took its place. */
export async function followSent({ id, tabId, method, chainId, account, hash }: AskEntry): Promise<void> {
  if (method !== 'eth_sendTransaction' || !chainId || !account || !hash || !allowed(String(tabId))) return
  const fresh = { entry: id, tabId, chainId, account, hash, nonce: null, missed: 0, at: nowSeconds(), looked: 0 }
  await sent.update((old) => [...old.filter(({ entry }) => entry !== id), fresh].slice(-MOST_SENT))
  await keepTransactionAlarm()
  for (const delay of LOOKS) setTimeout(() => void lookForSent(), delay)
}

let looking: Promise<void> = Promise.resolve()

/** Looks once for everything that is due, one look after the other. */
export function lookForSent(): Promise<void> {
  looking = looking.then(look, look)
  return looking
}

async function look(): Promise<void> {
  const now = nowSeconds()
  const followed = await sent.get()
  if (!followed.length) return
  // The longer it has been on its way, the less often it is looked for.
  const due = followed.filter(({ at, looked }) => now - looked >= Math.max(APART, (now - at) / 10))
  const looks = new Map<string, SentLook | null>()
  await Promise.all(due.map(async (each) => looks.set(each.entry, await lookAt(each))))
  // In the order of sending, not of the answers: who was first says which of two look-alikes is the real one.
  const found = due.flatMap(({ entry }) => looks.get(entry)?.recipients ?? [])
  if (found.length) await recipients.update((old) => noteRecipients(old, found, now))
  for (const { entry, tabId } of due)
    if (looks.get(entry)?.state === 'replaced') await settleAsk(tabId, entry, { outcome: 'replaced' })
  // Last: a worker that dies before it looks again.
  await sent.update((old) => old.flatMap((each) => keep(each, looks.get(each.entry), now)))
  await keepTransactionAlarm()
}

/** Undefined: not looked for; null: nobody answered. */
function keep(each: Sent, seen: SentLook | null | undefined, now: number): Sent[] {
  if (now - each.at > GIVE_UP) return []
  if (!seen) return [seen === undefined ? each : { ...each, looked: now }]
  return seen.state === 'waiting' ? [{ ...each, nonce: seen.nonce, missed: seen.missed, looked: now }] : []
}

async function lookAt(each: Sent): Promise<SentLook | null> {
  const access = await chainAccess(each.chainId)
  try {
    return await lookAtSent(access, { ...each, account: each.account as Address })
  } catch (error) {
    // It is looked for again.
    if (error instanceof EndpointError) return null
    throw error
  } finally {
    await access.done()
  }
}
