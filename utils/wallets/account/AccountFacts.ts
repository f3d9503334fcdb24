import * as v from 'valibot'
import type { Address } from 'viem'

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const Account = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]{40}$/),
  v.transform((text) => text as Address),
)

/** What stands at an address on one chain. */
export const AccountCode = v.object({
  chainId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `delegated`: a key's account that lets a contract act for it (EIP-7702). */
  form: v.picklist(['none', 'contract', 'delegated']),
  delegate: v.optional(Account),
})
export type AccountCode = v.InferOutput<typeof AccountCode>

/** What was learned of a kept address, beside its balances. It changes rarely, so it is asked for once a day. */
export const AccountFacts = v.object({
  /** Unix seconds of the last try. */
  at: v.number(),
  /** Some of it could not be asked, so it is tried again sooner. */
  partial: v.boolean(),
  /** Names that point back to the address, checked both ways. */
  names: v.pipe(v.array(v.object({ system: v.picklist(['ENS', 'Basenames']), name: Text(255) })), v.maxLength(2)),
  /** Claims that were refused, and a typed name that no longer points here; each a sentence. */
  doubts: v.pipe(v.array(Text(300)), v.maxLength(4)),
  code: v.pipe(v.array(AccountCode), v.maxLength(12)),
})
export type AccountFacts = v.InferOutput<typeof AccountFacts>

/** By address in lower case. */
export const AccountBook = v.record(Text(42), AccountFacts)
export type AccountBook = v.InferOutput<typeof AccountBook>
