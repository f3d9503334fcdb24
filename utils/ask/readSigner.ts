import type { Address } from 'viem'
import { asAddress } from './makeAsk'
import type { PageRequest } from './PageRequest'

/**
 * Who is to send or sign, as the request itself says: `from` of a transaction (EIP-1474) or a batch (EIP-5792), the
 * address beside typed data (EIP-712) or a message, which some pages put first and some second. Null where it says none.
 */
export function readSigner({ method, params }: Pick<PageRequest, 'method' | 'params'>): Address | null {
  const [first, second] = Array.isArray(params) ? params : [params]
  const from = asAddress((first as { from?: unknown } | null)?.from)
  if (from || !/sign/i.test(method)) return from
  // A message can look like an address; of `personal_sign` the address is the second.
  return method === 'personal_sign' ? (asAddress(second) ?? asAddress(first)) : (asAddress(first) ?? asAddress(second))
}
