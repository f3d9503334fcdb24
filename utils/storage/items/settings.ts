import * as v from 'valibot'
import { stored } from '../Stored'

const Settings = v.object({
  /** Chains to read; null for every mainnet in the registry. */
  chains: v.nullable(v.array(v.number())),
  /** The user's own endpoints by chain id, in the user's order. A URL can hold a key: it never leaves storage but in the call. */
  endpoints: v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(10))),
})
export type Settings = v.InferOutput<typeof Settings>

export const settings = stored({ key: 'local:settings', schema: Settings, fallback: { chains: null, endpoints: {} } })
