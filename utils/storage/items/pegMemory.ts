import * as v from 'valibot'
import { Said } from '../../alerts/AlertPrefs'
import { stored } from '../Stored'

/** What must outlive workers and restarts, so that nothing is asked too often or said twice. */
export const pegMemory = stored({
  key: 'local:pegMemory',
  schema: v.object({
    /** Unix seconds at which each web source was asked last. */
    asked: v.record(v.string(), v.number()),
    /** Each source's price and when it was first seen with it. */
    seen: v.record(v.string(), v.object({ price: v.number(), since: v.number() })),
    /** What was said last of each coin. */
    said: v.object({ USDC: v.optional(Said), USDT: v.optional(Said) }),
  }),
  fallback: { asked: {}, seen: {}, said: {} },
})
