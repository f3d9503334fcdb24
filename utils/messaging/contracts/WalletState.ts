import * as v from 'valibot'

const Address = v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/))

/** What a provider in a page says of itself: the page's word, a hint and no more. */
export const WalletState = v.object({
  accounts: v.pipe(v.array(Address), v.maxLength(20)),
  chainId: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  provider: v.object({
    name: v.pipe(v.string(), v.maxLength(64)),
    rdns: v.optional(v.pipe(v.string(), v.maxLength(128))),
  }),
})
export type WalletState = v.InferOutput<typeof WalletState>
