import type { Address } from 'viem'
import { browser } from 'wxt/browser'
import { askChain, EndpointError } from '../../../utils/endpoints'
import { MOST_PENDING, pending } from '../../../utils/storage/items/pending'
import { recipients as recipientsItem } from '../../../utils/storage/items/recipients'
import { noteRecipients } from '../../../utils/verdict'
import { chainAccess } from '../chainAccess'
import { refreshSnapshot } from './refreshSnapshot'

/** After this many seconds it is no longer waited for: rejected in the wallet, replaced, or stuck. */
const GIVE_UP = 600
/** When to look while the worker lives anyway, milliseconds; after it an alarm does, once a minute. */
const LOOKS = [3_000, 8_000, 20_000]
const ALARM = 'transactions'

const nowSeconds = () => Math.floor(Date.now() / 1000)

/**
 * A page asked the wallet to send something: balances are read again once the account's next transaction is mined.
 * Told by the account's nonce, because following the wallet's answer would show in the page (a promise that somebody
 * else listens to no longer counts as unhandled when it fails).
 */
export async function watchTransaction(
  chainId: number,
  account: Address,
  recipients: readonly Address[] = [],
): Promise<void> {
  const nonce = await readNonce(chainId, account)
  if (nonce === null) return
  await pending.update((old) => {
    const others = old.filter((entry) => entry.chainId !== chainId || entry.account !== account)
    return [...others, { chainId, account, nonce, since: nowSeconds(), recipients: recipients.slice(0, 20) }].slice(
      -MOST_PENDING,
    )
  })
  await browser.alarms.create(ALARM, { periodInMinutes: 1 })
  for (const delay of LOOKS) setTimeout(() => void lookForMined(), delay)
}

/** Looks whether anything that is waited for was mined; reads the balances if so. */
export async function lookForMined(): Promise<void> {
  const waiting = await pending.get()
  if (!waiting.length) return
  const now = nowSeconds()
  const looked = await Promise.all(
    waiting.map(async (entry) => {
      const nonce = await readNonce(entry.chainId, entry.account as Address)
      return { entry, mined: nonce !== null && nonce > entry.nonce }
    }),
  )
  const done = looked.filter(({ entry, mined }) => mined || now - entry.since > GIVE_UP).map(({ entry }) => entry)
  if (done.length) {
    const same = (a: (typeof done)[number], b: (typeof done)[number]) =>
      a.chainId === b.chainId && a.account === b.account && a.nonce === b.nonce
    const left = await pending.update((old) => old.filter((entry) => !done.some((each) => same(each, entry))))
    if (!left.length) await browser.alarms.clear(ALARM)
  }
  const mined = looked.filter((look) => look.mined).flatMap(({ entry }) => entry.recipients as Address[])
  if (mined.length) await recipientsItem.update((old) => noteRecipients(old, mined, now))
  if (looked.some((look) => look.mined)) await refreshSnapshot(true)
}

/** Follows the alarm; registered at start, so that it can wake the worker. */
export function tendTransactions(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void lookForMined()
  })
}

async function readNonce(chainId: number, account: Address): Promise<number | null> {
  const access = await chainAccess(chainId)
  const accept = (result: unknown) => {
    if (typeof result !== 'string' || !/^0x[0-9a-f]{1,13}$/i.test(result)) {
      throw new EndpointError('malformed', 'gave no transaction count')
    }
    return Number(result)
  }
  try {
    return (await askChain(access.urls, 'eth_getTransactionCount', [account, 'latest'], accept, access.options)).value
  } catch {
    // Without a nonce there is nothing to wait for; the next opening of the popup reads anyway.
    return null
  } finally {
    await access.done()
  }
}
