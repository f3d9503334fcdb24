import * as v from 'valibot'
import { stored } from '../Stored'

const Pending = v.object({
  chainId: v.number(),
  account: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/)),
  /** Transactions of the account that were mined when the page asked. */
  nonce: v.number(),
  /** Unix seconds. */
  since: v.number(),
})

/** Transactions that pages asked the wallet to send and that are not seen mined yet. */
export const pending = stored({ key: 'session:pending', schema: v.array(Pending), fallback: [] })

export const MOST_PENDING = 10
