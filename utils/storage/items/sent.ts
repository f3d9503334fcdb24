import * as v from 'valibot'
import { stored } from '../Stored'

const Sent = v.object({
  /** Id of the request in the log, and its tab. */
  entry: v.pipe(v.string(), v.maxLength(64)),
  tabId: v.number(),
  chainId: v.number(),
  account: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/)),
  hash: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{64}$/)),
  /** See `SentMemory`. */
  nonce: v.nullable(v.number()),
  missed: v.number(),
  /** When it was sent and when it was last looked for, unix seconds. */
  at: v.number(),
  looked: v.number(),
})
export type Sent = v.InferOutput<typeof Sent>

/** Transactions whose hash a page told and that are seen neither mined nor replaced yet. */
export const sent = stored({ key: 'session:sent', schema: v.array(Sent), fallback: [] })

export const MOST_SENT = 20
