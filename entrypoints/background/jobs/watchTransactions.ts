import { type Address, type Hex, toHex } from 'viem'
import { browser } from 'wxt/browser'
import { askChain, EndpointError } from '../../../utils/endpoints'
import { MOST_PENDING, pending } from '../../../utils/storage/items/pending'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { chainAccess } from '../chainAccess'
import { lookForSent } from './followSent'
import { keepTransactionAlarm, TRANSACTION_ALARM } from './keepTransactionAlarm'
import { chosenChains, refreshChains } from './refreshSnapshot'

/** After this many seconds it is no longer waited for: rejected in the wallet, replaced, or stuck. */
const GIVE_UP = 600
/** When to look while the worker lives anyway, milliseconds; after it an alarm does, once a minute. */
const LOOKS = [3_000, 8_000, 20_000]

const nowSeconds = () => Math.floor(Date.now() / 1000)

/**
 * A page asked the wallet to send something: balances are read again once the account's next transaction is mined.
 * Told by the account's nonce, which also tells of what comes without a hash. What became of the transaction itself is
 * followed by its hash (`followSent`).
 */
export async function watchTransaction(chainId: number, account: Address): Promise<void> {
  const nonce = await readNonce(chainId, account)
  if (nonce === null) return
  await pending.update((old) => {
    const others = old.filter((entry) => entry.chainId !== chainId || entry.account !== account)
    return [...others, { chainId, account, nonce, since: nowSeconds() }].slice(-MOST_PENDING)
  })
  await keepTransactionAlarm()
  for (const delay of LOOKS) setTimeout(() => void lookForMined(), delay)
  // A fast chain may have mined it before we came to ask: then what is stored is older than the nonce.
  if (await isBehind(chainId, account, nonce)) await refreshChains([chainId])
}

/** Looks whether anything that is waited for was mined; reads the balances of its chain if so. */
export async function lookForMined(): Promise<void> {
  const waiting = await pending.get()
  if (!waiting.length) return keepTransactionAlarm()
  const now = nowSeconds()
  const looked = await Promise.all(
    waiting.map(async (entry) => {
      const nonce = await readNonce(entry.chainId, entry.account as Address)
      return { entry, mined: nonce !== null && nonce > entry.nonce }
    }),
  )
  // Read before it is struck off: a worker that dies in between looks again.
  await refreshChains(looked.filter(({ mined }) => mined).map(({ entry }) => entry.chainId))
  const done = looked.filter(({ entry, mined }) => mined || now - entry.since > GIVE_UP).map(({ entry }) => entry)
  if (!done.length) return
  const same = (a: (typeof done)[number], b: (typeof done)[number]) =>
    a.chainId === b.chainId && a.account === b.account && a.nonce === b.nonce
  await pending.update((old) => old.filter((entry) => !done.some((each) => same(each, entry))))
  await keepTransactionAlarm()
}

/** Follows the alarm; registered at start, so that it can wake the worker. */
export function tendTransactions(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== TRANSACTION_ALARM) return
    void lookForMined()
    void lookForSent()
  })
  // A worker may have died between the note and its alarm.
  void keepTransactionAlarm()
}

/**
 * Are the account's stored balances from before its transaction number `nonce`? Where that can't be said, because
 * nothing is stored or the node no longer knows that block, they count as being so.
 */
async function isBehind(chainId: number, account: Address, nonce: number): Promise<boolean> {
  if (!(await chosenChains()).includes(chainId)) return false
  const reading = (await snapshot.get()).chains.find((entry) => entry.chainId === chainId)
  const known = reading?.holdings.some((holding) => holding.account.toLowerCase() === account.toLowerCase())
  if (!reading?.block || !known) return true
  const then = await readNonce(chainId, account, toHex(reading.block.number))
  return then === null || then < nonce
}

/** The account's transactions up to a block; null when nobody says. */
async function readNonce(chainId: number, account: Address, block: 'latest' | Hex = 'latest'): Promise<number | null> {
  const access = await chainAccess(chainId)
  const accept = (result: unknown) => {
    if (typeof result !== 'string' || !/^0x[0-9a-f]{1,13}$/i.test(result)) {
      throw new EndpointError('malformed', 'gave no transaction count')
    }
    return Number(result)
  }
  // A node that has dropped an old block is none the worse for it: its health is not touched.
  const options = block === 'latest' ? access.options : {}
  try {
    return (await askChain(access.urls, 'eth_getTransactionCount', [account, block], accept, options)).value
  } catch {
    // Without a nonce there is nothing to wait for; the next opening of the popup reads anyway.
    return null
  } finally {
    await access.done()
  }
}
