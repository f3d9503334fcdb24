import * as v from 'valibot'
import { contract } from '../Contract'

/** What became of a request that the worker named; the answer of the wallet is the page's word. */
export const pageOutcome = contract()({
  name: 'pageOutcome',
  senders: ['content'],
  input: v.object({
    entry: v.pipe(v.string(), v.maxLength(64)),
    /** `late`: it went on before it was judged; `unanswered`: nobody was there to decide; `answered`: the wallet did. */
    what: v.picklist(['late', 'unanswered', 'answered']),
    /** EIP-1193 code of the wallet's error; null for an answer without one. */
    code: v.optional(v.nullable(v.pipe(v.number(), v.integer()))),
    /** Of the transaction that came of it. */
    hash: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{64}$/)))),
  }),
})
