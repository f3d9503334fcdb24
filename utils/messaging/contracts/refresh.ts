import * as v from 'valibot'
import { contract } from '../Contract'

/** A view was opened or asks for news. Reads the chains again when what is stored is older than `maxAge` seconds. */
export const refresh = contract()({
  name: 'refresh',
  senders: ['view'],
  input: v.object({ maxAge: v.pipe(v.number(), v.minValue(0)) }),
})
