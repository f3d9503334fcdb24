import * as v from 'valibot'
import { stored } from '../Stored'

const Holds = v.array(v.object({ entry: v.string(), tabId: v.number() }))
export type Holds = v.InferOutput<typeof Holds>

/** Requests that wait for the person now, the oldest first. Empty after a worker died. */
export const holds = stored({ key: 'session:holds', schema: Holds, fallback: [] as Holds })
