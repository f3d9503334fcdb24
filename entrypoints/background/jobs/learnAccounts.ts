import { type Address, getAddress } from 'viem'
import { askChain, EndpointError } from '../../../utils/endpoints'
import { accounts } from '../../../utils/storage/items/accounts'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { wallets } from '../../../utils/storage/items/wallets'
import { shortAddress } from '../../../utils/text'
import type { Wallet } from '../../../utils/wallets'
import { type AccountCode, type AccountFacts, chainsToLookAt, isDue, readCode } from '../../../utils/wallets/account'
import { type Claim, findBasename, findEnsName, resolveName } from '../../../utils/wallets/names'
import { viewCalls } from '../askCalls'
import { chainAccess } from '../chainAccess'
import { nullIfUnanswered } from '../nullIfUnanswered'

/** The most addresses of which is asked at one time; the others follow with the next opening of the popup. */
const MOST_AT_ONCE = 5

let running: Promise<void> | null = null

/**
 * Asks what kept addresses are: their names, and whether they are contracts. Once when an address is kept, then once a
 * day, and only while somebody looks. Calls while it runs share the run.
 */
export function learnAccounts(now = Math.floor(Date.now() / 1000)): Promise<void> {
  running ??= learnDue(now).finally(() => {
    running = null
  })
  return running
}

async function learnDue(now: number): Promise<void> {
  const [{ list }, book] = await Promise.all([wallets.get(), accounts.get()])
  const due = list.filter(({ address }) => isDue(book[address.toLowerCase()], now)).slice(0, MOST_AT_ONCE)
  await Promise.all(due.map((wallet) => learnAccount(wallet, now)))
  // An address that was forgotten meanwhile leaves nothing behind.
  const kept = new Set((await wallets.get()).list.map(({ address }) => address.toLowerCase()))
  if (due.length || Object.keys(book).some((key) => !kept.has(key))) {
    await accounts.update((all) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.has(key))))
  }
}

async function learnAccount(wallet: Wallet, now: number): Promise<void> {
  const address = getAddress(wallet.address)
  const { chains } = await snapshot.get()
  const [ens, basename, typed, ...code] = await Promise.all([
    nullIfUnanswered(() => findEnsName(address, viewCalls)),
    nullIfUnanswered(() => findBasename(address, viewCalls)),
    nullIfUnanswered(() => checkTypedName(wallet)),
    ...chainsToLookAt(address, chains).map((chainId) => nullIfUnanswered(() => askCode(chainId, address))),
  ])
  const key = address.toLowerCase()
  await accounts.update((all) => {
    const before = all[key]
    const claims = [ens, basename, typed].flatMap((claim) => (claim ? [claim] : []))
    const facts: AccountFacts = {
      at: now,
      partial: [ens, basename, typed, ...code].includes(null),
      names: [...named('ENS', ens, before), ...named('Basenames', basename, before)],
      doubts: claims.flatMap(({ doubt }) => (doubt ? [doubt.slice(0, 300)] : [])),
      code: mergeCode(before?.code ?? [], code),
    }
    return { ...all, [key]: facts }
  })
}

/** What could not be asked stays as it was known; null says that it could not. */
function named(system: 'ENS' | 'Basenames', claim: Claim | null, before: AccountFacts | undefined) {
  if (!claim) return before?.names.filter((entry) => entry.system === system) ?? []
  return claim.name ? [{ system, name: claim.name }] : []
}

function mergeCode(before: readonly AccountCode[], asked: readonly (AccountCode | null)[]): AccountCode[] {
  const fresh = asked.filter((entry) => entry !== null)
  const failed = before.filter(({ chainId }) => !fresh.some((entry) => entry.chainId === chainId))
  return [...fresh, ...failed].sort((a, b) => a.chainId - b.chainId).slice(0, 12)
}

/** Does the name that was typed still point here? */
async function checkTypedName({ name, address }: Wallet): Promise<Claim> {
  if (!name) return {}
  const { value, reason } = await resolveName(name, viewCalls)
  if (value === null) return { doubt: `“${name}”, by which it was kept, ${reason} now.` }
  if (value.toLowerCase() === address.toLowerCase()) return {}
  return { doubt: `“${name}”, by which it was kept, points to ${shortAddress(value)} now.` }
}

async function askCode(chainId: number, address: Address): Promise<AccountCode> {
  const access = await chainAccess(chainId)
  const accept = (result: unknown): AccountCode => {
    const code = readCode(result)
    if (!code) throw new EndpointError('malformed', 'gave no code')
    return { chainId, ...code }
  }
  try {
    return (await askChain(access.urls, 'eth_getCode', [address, 'latest'], accept, access.options)).value
  } finally {
    await access.done()
  }
}
