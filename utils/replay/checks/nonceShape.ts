import type { ReplayCheck } from '../Subject'

/** Numbers below this were counted, not drawn: a random one is that small once in 2^160 draws. */
const COUNTED = 2n ** 96n

/** EIP-3009 wants 32 random bytes: a nonce that can be guessed can be used up, or cancelled, by somebody else's plan. */
export const nonceShape: ReplayCheck = ({ signature }) => {
  if (signature?.kind !== 'eip3009' || signature.form === 'cancel') return undefined
  const { nonce } = signature
  if (typeof nonce !== 'string' || !/^0x[0-9a-fA-F]{64}$/.test(nonce)) {
    return { id: 'nonceShape', severity: 'caution', text: 'Its nonce is not 32 bytes, as the standard demands.' }
  }
  if (BigInt(nonce) >= COUNTED) return undefined
  return {
    id: 'nonceShape',
    severity: 'caution',
    text: 'Its nonce is not random: another request may have used the same one.',
  }
}
