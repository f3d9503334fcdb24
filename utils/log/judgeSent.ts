/** What is remembered of a sent transaction from one look to the next. */
export interface SentMemory {
  /** Its number among its account's; null until a node has shown it. */
  nonce: number | null
  /** Looks in a row that found its number used, but not by it. */
  missed: number
}

/** What one node says of a sent transaction: its account's count first, the receipt after it. */
export interface SentSeen {
  /** The account's mined transactions. */
  count: number
  /** Who signed it and its number; null where the node does not know it. */
  transaction: { from: string; nonce: number } | null
  mined: boolean
}

export type SentState =
  | { state: 'mined' }
  | { state: 'replaced' }
  | { state: 'foreign' }
  | ({ state: 'waiting' } & SentMemory)

/** So many looks have to agree: an endpoint may count a block whose receipts it does not have yet. */
const LOOKS = 2

/**
 * What became of a transaction that a page says was sent. `foreign`: it is not of this account (a relay's, or the page
 * made the hash up), so nothing follows from it. One that no node has shown is never called replaced: its number is not
 * known. Pure.
 */
export function judgeSent(before: SentMemory, account: string, { count, transaction, mined }: SentSeen): SentState {
  if (transaction && transaction.from.toLowerCase() !== account.toLowerCase()) return { state: 'foreign' }
  if (mined && transaction) return { state: 'mined' }
  const nonce = transaction?.nonce ?? before.nonce
  const missed = nonce !== null && count > nonce && !mined ? before.missed + 1 : 0
  return missed >= LOOKS ? { state: 'replaced' } : { state: 'waiting', nonce, missed }
}
