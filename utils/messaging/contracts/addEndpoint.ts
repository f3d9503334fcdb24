import * as v from 'valibot'
import { contract } from '../Contract'

/** What was found when one endpoint was tried. */
export interface EndpointTrial {
  ok: boolean
  host: string
  milliseconds: number | null
  reason: string | null
}

/** Tries an endpoint of the user's own and, when it is of the right chain, keeps it. */
export const addEndpoint = contract<EndpointTrial>()({
  name: 'addEndpoint',
  senders: ['view'],
  input: v.object({ chainId: v.pipe(v.number(), v.integer()), url: v.pipe(v.string(), v.maxLength(500)) }),
})
