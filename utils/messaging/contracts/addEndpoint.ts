import * as v from 'valibot'
import { contract } from '../Contract'

/** What was found when one endpoint was tried. */
export interface EndpointTrial {
  ok: boolean
  host: string
  /** Of one round trip; null when nothing came back. */
  milliseconds: number | null
  /** Calldata that one `eth_call` may have, bytes; null when that could not be found out. */
  callBytes: number | null
  /** Does it know `eth_simulateV1`? null when it did not say. */
  simulates: boolean | null
  /** Why it was not kept. */
  reason: string | null
}

/** Tries an endpoint of the user's own and, when it is of the right chain, keeps it. */
export const addEndpoint = contract<EndpointTrial>()({
  name: 'addEndpoint',
  senders: ['view'],
  input: v.object({
    chainId: v.pipe(v.number(), v.integer()),
    url: v.pipe(v.string(), v.maxLength(500)),
    /** The browser's permission for the host was given when it was asked for, just before. */
    permitted: v.boolean(),
  }),
})
