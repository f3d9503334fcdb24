import type { Context } from '../Context'

/** EIP-712 data as far as it is read. Nothing of it is trusted, and its `types` play no part: wallets check those. */
export interface TypedData {
  /** Shortened, and safe to show. */
  primaryType: string
  /** Lower case, when it is an address. */
  verifyingContract: string | null
  message: unknown
  context: Context
}
