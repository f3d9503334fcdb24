import * as v from 'valibot'
import type { Address } from 'viem'
import { resembles } from './resembles'

/** Somebody whom coins were sent to. */
export const Recipient = v.object({
  address: v.pipe(
    v.string(),
    v.regex(/^0x[0-9a-fA-F]{40}$/),
    v.transform((text) => text as Address),
  ),
  /** First time, unix seconds. */
  at: v.number(),
})
export type Recipient = v.InferOutput<typeof Recipient>

/** Recipients kept; beyond it the oldest go, but none by whose absence an imitation would pass for the real one. */
export const MOST_RECIPIENTS = 300

/** Adds recipients, each once, with the time it was first seen, behind those that were there: the order says who was first. */
export function noteRecipients(known: readonly Recipient[], addresses: readonly Address[], now: number): Recipient[] {
  const seen = new Set(known.map(({ address }) => address.toLowerCase()))
  const added = [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()]
    .filter((address) => !seen.has(address.toLowerCase()))
    .map((address) => ({ address, at: now }))
  return bounded([...known, ...added])
}

function bounded(recipients: Recipient[]): Recipient[] {
  let over = recipients.length - MOST_RECIPIENTS
  if (over <= 0) return recipients
  const imitated = ({ address }: Recipient) => recipients.some((other) => resembles(other.address, address))
  return recipients.filter((one) => over <= 0 || imitated(one) || over-- <= 0).slice(-MOST_RECIPIENTS)
}
