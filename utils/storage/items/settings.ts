import * as v from 'valibot'
import { stored } from '../Stored'

const Settings = v.object({
  /** Chains to read; null for every mainnet in the registry. */
  chains: v.nullable(v.array(v.number())),
  /** The user's own endpoints by chain id, in the user's order. A URL can hold a key: it never leaves storage but in the call. */
  endpoints: v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(10))),
  /** The own ones in the user's order, or by measured health. */
  order: v.optional(v.picklist(['user', 'health']), 'user'),
  /** No public endpoint is asked. */
  privacy: v.optional(v.boolean(), false),
  /** MetaMask's provider may be asked, for the chain it is on. */
  viaWallet: v.optional(v.boolean(), false),
  /** Two endpoints have to agree. */
  agree: v.optional(v.boolean(), false),
})
export type Settings = v.InferOutput<typeof Settings>

export const noSettings: Settings = {
  chains: null,
  endpoints: {},
  order: 'user',
  privacy: false,
  viaWallet: false,
  agree: false,
}

export const settings = stored({ key: 'local:settings', schema: Settings, fallback: noSettings })
