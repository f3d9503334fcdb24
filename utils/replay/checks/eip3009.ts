import { shortAddress } from '../../text'
import type { ReplayCheck } from '../Subject'
import { amountWords, endWords } from '../words'

/** An EIP-3009 authorization: one transfer, handed in by whoever holds it (or, for `receive`, by the payee alone). */
export const eip3009: ReplayCheck = ({ signature, chainId, now }) => {
  if (signature?.kind !== 'eip3009') return undefined
  if (signature.form === 'cancel') {
    return { id: 'eip3009', severity: 'info', text: 'Takes back an authorization that was signed before.' }
  }
  const what = amountWords(chainId, signature.token, signature.amount)
  const to = signature.to ? shortAddress(signature.to) : 'an address that cannot be read'
  const who = signature.form === 'receive' ? 'by the payee alone' : 'by anyone holding it'
  return {
    id: 'eip3009',
    severity: 'info',
    text: `One-time transfer of ${what} to ${to}, spendable ${who}, ${endWords(signature.validBefore, now)}.`,
  }
}
