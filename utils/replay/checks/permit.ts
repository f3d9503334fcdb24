import { shortAddress } from '../../text'
import type { ReplayCheck } from '../Subject'
import { amountWords, endWords } from '../words'

/** An EIP-2612 permit: an allowance that anyone may hand in. */
export const permit: ReplayCheck = ({ signature, chainId, now }) => {
  if (signature?.kind !== 'permit') return undefined
  const who = shortAddress(signature.spender)
  if (signature.amount === 0n) return { id: 'permit', severity: 'info', text: `Takes back what ${who} may take.` }
  const what = amountWords(chainId, signature.token, signature.amount)
  const take = what.startsWith('all') ? `take ${what}` : `take up to ${what}`
  return { id: 'permit', severity: 'info', text: `Lets ${who} ${take}, ${endWords(signature.deadline, now)}.` }
}
