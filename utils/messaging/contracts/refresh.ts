import * as v from 'valibot'
import { contract } from '../Contract'

/**
 * A view was opened or asks for news. Reads the chains again when what is stored is older than `maxAge` seconds; with a
 * `chainId` that chain alone, at once.
 */
export const refresh = contract()({
  name: 'refresh',
  senders: ['view'],
  input: v.object({
    maxAge: v.pipe(v.number(), v.minValue(0)),
    chainId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
})
