import * as v from 'valibot'
import { stored } from '../Stored'

/** How far the past of each coin's price was filled in: unix seconds of the oldest round read, and whether it is done. */
export const backfilled = stored({
  key: 'local:backfilled',
  schema: v.record(v.string(), v.object({ done: v.boolean(), at: v.number() })),
  fallback: {},
})
