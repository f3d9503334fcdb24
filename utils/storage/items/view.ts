import * as v from 'valibot'
import { stored } from '../Stored'

const Chains = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(200))

export const View = v.object({
  /** Chains the user put away: still read and counted, folded at the end. */
  hidden: Chains,
  /** Chains that stand first, in this order, with or without a balance. */
  pinned: Chains,
  /** Testnets are read and shown; their coins are worth nothing and never counted. */
  testnets: v.boolean(),
})
export type View = v.InferOutput<typeof View>

/** How the user wants the chains shown. What is typed into the filter is not kept: a forgotten one would hide money. */
export const view = stored({
  key: 'local:view',
  schema: View,
  fallback: { hidden: [], pinned: [], testnets: false },
})
