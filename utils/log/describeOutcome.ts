import type { AskEntry } from './AskEntry'

const OUTCOME: Record<AskEntry['outcome'], string> = {
  passed: 'handed to the wallet',
  held: 'waits for you',
  rejected: 'rejected by you, the wallet was not asked',
  left: 'the page went away before you decided',
  refused: 'refused in the wallet',
  failed: 'failed in the wallet',
  sent: 'sent by the wallet',
  replaced: 'replaced by another transaction',
  asked: 'no wallet was asked yet',
}
const LAPSE: Record<NonNullable<AskEntry['lapse']>, string> = {
  late: 'not checked in time, so it went on',
  unanswered: 'held, but nobody answered, so it went on',
  crowded: 'not held: too many waited already',
}
const SIGNS = /sign/i

/** What became of a request, in words. */
export function describeOutcome({ outcome, lapse, method }: Pick<AskEntry, 'outcome' | 'lapse' | 'method'>): string {
  const words = outcome === 'sent' && SIGNS.test(method) ? 'signed by the wallet' : OUTCOME[outcome]
  return lapse ? `${words} · ${LAPSE[lapse]}` : words
}
