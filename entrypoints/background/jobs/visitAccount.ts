import type { Address } from 'viem'
import { guests, MOST_GUESTS } from '../../../utils/storage/items/guests'
import { readAccountsNow, refreshSnapshot, snapshotAge } from './refreshSnapshot'

/** Balances older than this are read again before a request is judged by them, seconds. */
const FRESH = 15

/** Sees to it that the account's balances are in the snapshot and fresh. */
export async function visitAccount(account: Address | null): Promise<void> {
  if (!account) return
  const present = (await readAccountsNow()).some((entry) => entry.toLowerCase() === account.toLowerCase())
  if (!present) await guests.update((old) => [account, ...old].slice(0, MOST_GUESTS))
  if (!present) return refreshSnapshot(true)
  if (Math.floor(Date.now() / 1000) - (await snapshotAge()) >= FRESH) await refreshSnapshot()
}
