import type { PageRequest } from '../../utils/ask'
import { checkPayment, checkReplay, noteSignature } from '../../utils/replay'
import { readTransactions } from '../../utils/simulation'
import { asked } from '../../utils/storage/items/asked'
import { snapshot } from '../../utils/storage/items/snapshot'
import type { Finding } from '../../utils/verdict'
import { chainsHeld } from '../../utils/wallets/account'
import { paymentsOf } from './jobs/takePayment'

/**
 * What a request says of itself, whether it pays what was asked for a moment ago, and whether this origin asked for the
 * same signature before. Asks no chain.
 */
export async function checkRequest(request: PageRequest, tabId: number): Promise<Finding[]> {
  const required = await paymentsOf({ tabId, origin: request.origin }, request.at)
  const findings = [...checkPayment(request, required), ...checkReplay(request)]
  if (!/sign/i.test(request.method)) return findings
  let repeated: Finding | undefined
  await asked.update((old) => {
    const { state, finding } = noteSignature(old, request, request.at)
    repeated = finding
    return state
  })
  return repeated ? [...findings, repeated] : findings
}

/** Could it move coins of the account in a way that its words don't show? Only where the account is known to have any. */
export async function mayMoveCoins(request: PageRequest): Promise<boolean> {
  const transactions = readTransactions(request)
  if (!transactions) return false
  const { chains } = await snapshot.get()
  return chainsHeld(transactions.account, chains).includes(transactions.chainId)
}
