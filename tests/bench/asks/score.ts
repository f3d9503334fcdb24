import type { Ask } from '../../../utils/ask'
import type { Label } from './label'

export const FIELDS = ['coin', 'token', 'action', 'amount', 'counterparty', 'expiry'] as const
export type Field = (typeof FIELDS)[number]
export type Counts = Record<Field, { asked: number; found: number; right: number }>

export const emptyCounts = (): Counts =>
  Object.fromEntries(FIELDS.map((field) => [field, { asked: 0, found: 0, right: 0 }])) as Counts

const lower = (text: string | null | undefined) => text?.toLowerCase() ?? null
const isAddress = (text: string | null) => text !== null && /^0x[0-9a-f]{40}$/.test(text)

/** The two sides of every field, in one form. `swap-in` and `swap-out` are both a swap. */
const expectedOf = (label: Label): Record<Field, string | null> => ({
  coin: label.coin,
  token: lower(label.tokenAddress),
  action: label.action.replace(/^swap-.*/, 'swap'),
  amount: label.amountRaw,
  // A label that is no address (`0xServerWalletAddressHere`) can't be an ask's counterparty.
  counterparty: isAddress(lower(label.counterparty)) ? lower(label.counterparty) : null,
  expiry: label.deadline,
})

const actualOf = (ask: Ask): Record<Field, string | null> => ({
  coin: ask.coin,
  token: lower(ask.token),
  action: ask.action,
  amount: ask.amount === null ? null : String(ask.amount),
  counterparty: lower(ask.counterparty),
  expiry: ask.expiresAt === null ? null : String(ask.expiresAt),
})

/**
 * Pairs every label with the ask that is most like it and counts, by field, values asked for, found, and right. A value that
 * is missing on both sides counts for neither.
 * @returns what differed, in words
 */
export function score(labels: Label[], asks: Ask[], counts: Counts): string[] {
  const open = asks.map(actualOf)
  const wrong: string[] = []
  for (const label of labels) {
    const want = expectedOf(label)
    const likeness = (have: Record<Field, string | null>) =>
      FIELDS.filter((field) => have[field] === want[field]).length
    const at = open.reduce(
      (top, have, index) => (top < 0 || likeness(have) > likeness(open[top] ?? have) ? index : top),
      -1,
    )
    const [have] = at < 0 ? [] : open.splice(at, 1)
    for (const field of FIELDS) {
      if (want[field] !== null) counts[field].asked++
      if (have && have[field] !== null) counts[field].found++
      if (have && want[field] !== null && have[field] === want[field]) counts[field].right++
      if (want[field] !== (have?.[field] ?? null))
        wrong.push(`${field}: ${want[field]} ≠ ${have?.[field] ?? 'nothing'}`)
    }
  }
  for (const have of open) {
    for (const field of FIELDS) if (have[field] !== null) counts[field].found++
    wrong.push(`too much: ${Object.values(have).join(' ')}`)
  }
  return wrong
}
