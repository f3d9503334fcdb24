import * as v from 'valibot'
import type { Address } from 'viem'

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** An address the user keeps. It is only ever read: Peglight can't sign. */
export const Wallet = v.object({
  /** EIP-55 checksummed. */
  address: v.pipe(
    v.string(),
    v.regex(/^0x[0-9a-fA-F]{40}$/),
    v.transform((text) => text as Address),
  ),
  label: Text(40),
  /** How we came to know it: typed in, told by a wallet in a page, or by a wallet that is an extension of its own. */
  how: v.picklist(['typed', 'page', 'extension']),
  /** The ENS name or Basename that was typed. */
  name: v.optional(Text(255)),
  /** Name of the wallet that told it. */
  provider: v.optional(Text(64)),
  /** Origin of the page through which it was told. */
  origin: v.optional(Text(256)),
  addedAt: v.number(),
})
export type Wallet = v.InferOutput<typeof Wallet>

export const Wallets = v.object({
  list: v.pipe(v.array(Wallet), v.maxLength(50)),
  selected: v.nullable(v.string()),
  /** Addresses that were forgotten: no page brings them back unasked. */
  forgotten: v.optional(v.pipe(v.array(Text(42)), v.maxLength(50))),
})
export type Wallets = v.InferOutput<typeof Wallets>
