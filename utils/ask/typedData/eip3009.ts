import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

const TYPES = new Set(['TransferWithAuthorization', 'ReceiveWithAuthorization', 'CancelAuthorization'])

/** EIP-3009: who holds the signature can move the money, or can't any more (`CancelAuthorization`). */
export function readAuthorization({
  primaryType,
  message,
  verifyingContract,
  context,
}: TypedData): Reading[] | undefined {
  if (!TYPES.has(primaryType) || !verifyingContract) return undefined
  return [
    makeAsk({
      action: 'eip3009',
      chainId: context.chainId,
      token: verifyingContract,
      amount: asUint(own(message, 'value')),
      counterparty: asLowerAddress(own(message, 'to')),
      expiresAt: asUint(own(message, 'validBefore')),
      path: [primaryType],
    }),
  ]
}
