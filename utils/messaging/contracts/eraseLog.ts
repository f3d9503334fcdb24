import * as v from 'valibot'
import { contract } from '../Contract'

/** Forgets what pages asked for: one site's requests, or all. */
export const eraseLog = contract()({
  name: 'eraseLog',
  senders: ['view'],
  input: v.object({ origin: v.optional(v.pipe(v.string(), v.maxLength(300))) }),
})
