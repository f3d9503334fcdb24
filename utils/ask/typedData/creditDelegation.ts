import type { Reading } from '../calls/Call'
import { impliedToken } from '../calls/definitions/impliedTokens'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

/** Aave's credit delegation: somebody may borrow a coin on the account's debt, which the debt's own token verifies. */
export function readCreditDelegation(data: TypedData): Reading[] | undefined {
  const { primaryType, message, verifyingContract, context } = data
  const token = verifyingContract && impliedToken(context.chainId, verifyingContract)
  if (primaryType !== 'DelegationWithSig' || !token || token === verifyingContract) return undefined
  return [
    makeAsk({
      action: 'other',
      chainId: context.chainId,
      token,
      amount: asUint(own(message, 'value')),
      counterparty: asLowerAddress(own(message, 'delegatee')),
      expiresAt: asUint(own(message, 'deadline')),
      path: [primaryType],
    }),
  ]
}
