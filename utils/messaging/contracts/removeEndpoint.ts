import * as v from 'valibot'
import { contract } from '../Contract'

/** Forgets an endpoint of the user's own, by its place in the list: its URL may hold a key and need not travel. */
export const removeEndpoint = contract()({
  name: 'removeEndpoint',
  senders: ['view'],
  input: v.object({
    chainId: v.pipe(v.number(), v.integer()),
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
})
