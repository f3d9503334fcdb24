import * as v from 'valibot'

/** A wallet request as the observer saw it. Everything in it is the page's word. */
export const WireRequest = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  method: v.pipe(v.string(), v.maxLength(64)),
  /** Plain JSON, already bounded by the observer; bounded again by the size of a message. */
  params: v.unknown(),
  /** The wallet's active chain, 0 when not known. */
  chainId: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  account: v.optional(v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/))),
  provider: v.optional(
    v.object({ name: v.pipe(v.string(), v.maxLength(64)), rdns: v.optional(v.pipe(v.string(), v.maxLength(128))) }),
  ),
  truncated: v.optional(v.boolean()),
  /** It waits for the verdict. */
  held: v.optional(v.boolean()),
})
export type WireRequest = v.InferOutput<typeof WireRequest>
