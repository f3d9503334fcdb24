import { findToken } from '../../tokens'
import { MAX_UINT160, MAX_UINT256 } from '../definitions'
import type { ReplayCheck, Subject } from '../Subject'

/** A signature without bound on the amount. Permit2 does not even count down its largest number. */
export const unlimited: ReplayCheck = ({ signature, chainId }) => {
  const token = signature && unboundedToken(signature)
  if (!token) return undefined
  const coin = findToken(chainId, token)?.coin ?? 'tokens'
  const never = signature.kind === 'permit2-allowance' ? ', and taking does not use it up' : ''
  return {
    id: 'unlimited',
    severity: 'caution',
    text: `Lets the other side take all your ${coin}, now and later${never}.`,
  }
}

function unboundedToken(signature: NonNullable<Subject['signature']>): string | undefined {
  switch (signature.kind) {
    case 'permit':
      return signature.amount === 'all' || signature.amount === MAX_UINT256 ? signature.token : undefined
    case 'eip3009':
      return signature.amount === MAX_UINT256 ? signature.token : undefined
    case 'permit2-transfer':
      return signature.permitted.find(({ amount }) => amount === MAX_UINT256)?.token
    case 'permit2-allowance':
      return signature.details.find(({ amount }) => amount >= MAX_UINT160)?.token
  }
}
