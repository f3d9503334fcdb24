import { shortAddress } from '../../text'
import { X402_PROXY } from '../definitions'
import { asAddress } from '../numbers'
import type { ReplayCheck } from '../Subject'
import { amountWords, endWords } from '../words'

/** Permit2's one-time transfer: the recipient is not signed, so the spender chooses, unless a witness binds it. */
export const permit2Transfer: ReplayCheck = ({ signature, chainId, now }) => {
  if (signature?.kind !== 'permit2-transfer') return undefined
  const spender = shortAddress(signature.spender)
  const what = signature.permitted
    .slice(0, 3)
    .map(({ token, amount }) => amountWords(chainId, token, amount))
    .join(' and ')
  const end = endWords(signature.deadline, now)
  if (!signature.witness) {
    return {
      id: 'permit2Transfer',
      severity: 'caution',
      text: `Lets ${spender} take ${what} once, ${end}; ${spender} chooses the recipient.`,
    }
  }
  const to = asAddress(signature.witness.to)
  const bound = to && signature.spender.toLowerCase() === X402_PROXY.toLowerCase()
  return {
    id: 'permit2Transfer',
    severity: 'info',
    text: bound
      ? `Lets ${spender} take ${what} once, ${end}, for ${shortAddress(to)} alone.`
      : `Lets ${spender} take ${what} once, ${end}, under the terms that are signed with it.`,
  }
}
