import type { Reading } from '../calls/Call'
import { readRootCall } from '../calls/readRootCall'
import { asHex, asLowerAddress, own } from '../readValue'
import type { TypedData } from './TypedData'

/**
 * Types that sign a call: SafeTx and its batches, EIP-2771 forward requests, ERC-4337 user operations, Polygon's
 * MetaTransaction (whose target is the verifying contract). The call inside is what is asked for.
 */
export function readNestedCall({ primaryType, message, verifyingContract, context }: TypedData): Reading[] | undefined {
  const calls = own(message, 'calls')
  if (Array.isArray(calls)) {
    return calls.slice(0, 64).flatMap((call: unknown, index) => {
      const to = asLowerAddress(own(call, 'to') ?? own(call, 'target'))
      const data = asHex(own(call, 'data') ?? own(call, 'callData'))
      return to && data ? read(to, data, verifyingContract, [`${primaryType}[${index}]`]) : []
    })
  }
  const target = asLowerAddress(own(message, 'to')) ?? asLowerAddress(own(message, 'target'))
  const sender = asLowerAddress(own(message, 'sender'))
  const inner = asHex(own(message, 'data'))
  const operation = asHex(own(message, 'callData'))
  const meta = asHex(own(message, 'functionSignature'))
  if (target && inner && inner.length >= 8) return read(target, inner, verifyingContract, [primaryType])
  if (sender && operation) return read(sender, operation, sender, [primaryType])
  if (verifyingContract && meta)
    return read(verifyingContract, meta, asLowerAddress(own(message, 'from')), [primaryType])
  return undefined

  function read(to: string, data: string, from: string | null, path: string[]): Reading[] {
    return readRootCall({ to, from, data, chainId: context.chainId, path, depth: 1, budget: context.budget })
  }
}
