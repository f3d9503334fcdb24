import type { Address } from 'viem'
import { readChain } from '../../../utils/balances'
import { type ChainReading, chainsToRead, emptyReading } from '../../../utils/snapshot'
import { guests } from '../../../utils/storage/items/guests'
import { settings } from '../../../utils/storage/items/settings'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { view } from '../../../utils/storage/items/view'
import { wallets } from '../../../utils/storage/items/wallets'
import { listTokens } from '../../../utils/tokens'
import { chainAccess, reasonOf } from '../chainAccess'
import { notePegs } from './notePegs'
import { pegRiders } from './pegRiders'

const nowSeconds = () => Math.floor(Date.now() / 1000)

/** The chains that are read: the user's choice or all there are, testnets only where they are turned on. */
export async function chosenChains(): Promise<number[]> {
  const [{ chains }, { testnets }] = await Promise.all([settings.get(), view.get()])
  return chainsToRead(chains, testnets)
}

/** Kept addresses first, then the accounts that pages asked about. */
export async function readAccountsNow(): Promise<Address[]> {
  const [kept, visiting] = await Promise.all([wallets.get(), guests.get()])
  const all = [...kept.list.map((wallet) => wallet.address), ...visiting]
  return [...new Map(all.map((address) => [address.toLowerCase(), address])).values()]
}

let running: Promise<void> | null = null

/**
 * Reads every chosen chain, all at once, and writes each as soon as it is there. Calls while it runs share the run;
 * `fresh` asks for one more afterwards, for accounts that were added meanwhile. Where the worker dies the last written
 * values stay, and the next call begins anew.
 */
export function refreshSnapshot(fresh = false): Promise<void> {
  if (running) return running.then(() => (fresh ? refreshSnapshot() : undefined))
  running = refreshOnce().finally(() => {
    running = null
  })
  return running
}

async function refreshOnce(): Promise<void> {
  const started = nowSeconds()
  const [chains, accounts] = await Promise.all([chosenChains(), readAccountsNow()])
  await snapshot.update((old) => ({
    chains: old.chains.filter((reading) => chains.includes(reading.chainId)),
    refreshing: started,
  }))
  await Promise.all(chains.map((chainId) => refreshChain(chainId, accounts)))
  await snapshot.update((old) => ({ ...old, refreshing: null }))
}

/** Reads some chains again, after a run that is under way: what it reads may be older than what happened now. */
export async function refreshChains(chainIds: readonly number[]): Promise<void> {
  if (!chainIds.length) return
  await running
  const [chosen, accounts] = await Promise.all([chosenChains(), readAccountsNow()])
  await Promise.all(chosen.filter((id) => chainIds.includes(id)).map((chainId) => refreshChain(chainId, accounts)))
}

/** Reads one chain, and writes what came of it. */
export async function refreshChain(chainId: number, accounts: readonly Address[]): Promise<void> {
  const access = await chainAccess(chainId)
  try {
    const { reading, riders } = await readChain({
      chainId,
      tokens: listTokens(chainId),
      accounts,
      riders: pegRiders(chainId),
      urls: access.urls,
      ...access.options,
    })
    await writeReading(reading)
    await notePegs(riders.flat())
  } catch (error) {
    await writeFailure(chainId, reasonOf(error))
  } finally {
    await access.done()
  }
}

const writeReading = (reading: ChainReading) =>
  snapshot.update((old) => ({
    ...old,
    chains: [...old.chains.filter((entry) => entry.chainId !== reading.chainId), reading],
  }))

/** The last known values stay, with the reason beside them. */
function writeFailure(chainId: number, reason: string) {
  return snapshot.update((old) => {
    const before = old.chains.find((entry) => entry.chainId === chainId) ?? emptyReading(chainId)
    const failure = { at: nowSeconds(), reason: reason.slice(0, 500) }
    return {
      ...old,
      chains: [...old.chains.filter((entry) => entry.chainId !== chainId), { ...before, failure }],
    }
  })
}

/** Unix seconds of the oldest reading among the chosen chains; 0 when one was never tried. */
export async function snapshotAge(): Promise<number> {
  const [{ chains }, chosen] = await Promise.all([snapshot.get(), chosenChains()])
  const times = chosen.map((id) => {
    const reading = chains.find((entry) => entry.chainId === id)
    return Math.max(reading?.at ?? 0, reading?.failure?.at ?? 0)
  })
  return times.length ? Math.min(...times) : 0
}
