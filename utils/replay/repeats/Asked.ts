import * as v from 'valibot'

/** A signature that was asked for, by hashes: what it said is not kept. */
export const Asked = v.object({
  /** What must not be used twice. */
  key: v.pipe(v.string(), v.maxLength(400)),
  /** All that is signed. */
  terms: v.pipe(v.string(), v.maxLength(80)),
  /** Unix seconds. */
  at: v.number(),
})
export type Asked = v.InferOutput<typeof Asked>

/** By origin, the newest last. */
export const AskedByOrigin = v.record(v.string(), v.array(Asked))
export type AskedByOrigin = v.InferOutput<typeof AskedByOrigin>
