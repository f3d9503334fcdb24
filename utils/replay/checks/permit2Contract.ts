import { shortAddress } from '../../text'
import { isPermit2 } from '../definitions'
import type { ReplayCheck } from '../Subject'

/** A Permit2 signature for a contract that is not Permit2. (Permit2's domain has no version: that is as it should be.) */
export const permit2Contract: ReplayCheck = ({ signature }) => {
  if (signature?.kind !== 'permit2-transfer' && signature?.kind !== 'permit2-allowance') return undefined
  if (isPermit2(signature.permit2)) return undefined
  const where = signature.permit2 ? `for ${shortAddress(signature.permit2)}` : 'for no contract'
  return {
    id: 'permit2Contract',
    severity: 'caution',
    text: `Written like a Permit2 signature, but ${where}, which is not Permit2.`,
  }
}
