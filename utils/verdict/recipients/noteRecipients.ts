import * as v from 'valibot'
import type { Address } from 'viem'

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

/** Recipients kept; beyond it the oldest go. */
export const MOST_RECIPIENTS = 300

/** Adds recipients, each once, with the time it was first seen. */
export function noteRecipients(known: readonly Recipient[], addresses: readonly Address[], now: number): Recipient[] {
  const seen = new Set(known.map(({ address }) => address.toLowerCase()))
  const added = [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()]
    .filter((address) => !seen.has(address.toLowerCase()))
    .map((address) => ({ address, at: now }))
  return [...known, ...added].slice(-MOST_RECIPIENTS)
}
