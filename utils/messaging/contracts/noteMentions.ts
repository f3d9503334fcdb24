import * as v from 'valibot'
import { contract } from '../Contract'

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const Part = {
  network: v.optional(Text(40)),
  chainId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
  amount: v.optional(v.pipe(v.string(), v.regex(/^\d{1,30}(?:\.\d{1,18})?$/))),
  token: v.optional(Text(120)),
  recipient: v.optional(Text(120)),
}

/** A request that the page script has found, as it tells the worker; the worker judges it again. */
export const WireMention = v.object({
  /** Number of the mention in its frame. */
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  coin: v.nullable(v.picklist(['USDC', 'USDT'])),
  ...Part,
  kind: v.optional(v.picklist(['transfer', 'approve', 'token', 'code'])),
  symbol: v.optional(Text(40)),
  code: v.optional(
    v.object({ ...Part, coin: v.optional(v.picklist(['USDC', 'USDT'])), unread: v.optional(v.boolean()) }),
  ),
})

export type Noted = { state: 'noted' | 'later' }

/** All requests of a frame, each time they have changed: for the popup's summary. `later`: tell it again in a second. */
export const noteMentions = contract<Noted>()({
  name: 'noteMentions',
  senders: ['content'],
  input: v.object({ mentions: v.pipe(v.array(WireMention), v.maxLength(50)) }),
})
