import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

/** EIP-2612's Permit, and DAI's older one, where `allowed` means everything or nothing. The token is who verifies. */
export function readPermit({ primaryType, message, verifyingContract, context }: TypedData): Reading[] | undefined {
  if (primaryType !== 'Permit' || !verifyingContract) return undefined
  const spender = asLowerAddress(own(message, 'spender'))
  const allowed = own(message, 'allowed')
  const value = asUint(own(message, 'value'))
  if (!spender || (value === undefined && allowed === undefined)) return undefined
  const daiStyle = value === undefined
  const expiry = asUint(own(message, 'expiry'))
  return [
    makeAsk({
      action: 'permit',
      chainId: context.chainId,
      token: verifyingContract,
      amount: daiStyle ? (isTrue(allowed) ? 2n ** 256n : 0n) : value,
      counterparty: spender,
      // DAI's zero means that it never expires.
      expiresAt: daiStyle ? expiry || undefined : asUint(own(message, 'deadline')),
      path: ['Permit'],
    }),
  ]
}

const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === 1 || value === '1'
