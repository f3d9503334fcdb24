import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, own } from '../readValue'

/** `wallet_watchAsset` (EIP-747): nothing moves, but a look-alike in the wallet's list is where a fraud begins. */
export function readWatchAsset(params: unknown, context: Context): Reading[] {
  const asset = Array.isArray(params) ? params[0] : params
  const token = asLowerAddress(own(own(asset, 'options'), 'address'))
  if (!token) return []
  return [makeAsk({ action: 'watch', chainId: context.chainId, token, path: ['watchAsset'] })]
}
