import * as v from 'valibot'
import { stored } from '../Stored'

const Bytes = v.pipe(v.number(), v.integer(), v.minValue(1))

export const EndpointFacts = v.object({
  /** When it was tried, unix seconds. */
  triedAt: v.number(),
  milliseconds: v.number(),
  /** Calldata that one `eth_call` may have; null when that could not be found out. */
  callBytes: v.nullable(Bytes),
  /** Does it know `eth_simulateV1`? */
  simulates: v.nullable(v.boolean()),
  /** The browser's permission for its host. Without one that was never given it answers by CORS, or not at all. */
  permit: v.picklist(['granted', 'none', 'withdrawn']),
})
export type EndpointFacts = v.InferOutput<typeof EndpointFacts>

/** What was found out of the user's own endpoints when they were added, by URL. */
export const endpointFacts = stored({
  key: 'local:endpointFacts',
  schema: v.record(v.string(), EndpointFacts),
  fallback: {},
})
