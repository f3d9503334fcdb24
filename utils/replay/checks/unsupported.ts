import type { ReplayCheck } from '../Subject'

/**
 * A permit or authorization for a coin that has none: Ethereum's and BNB Chain's USDT know neither. Nothing good can come
 * of such a signature, so the question is suspect in itself.
 */
export const unsupported: ReplayCheck = ({ signature, token }) => {
  if (!token || (signature?.kind !== 'permit' && signature?.kind !== 'eip3009')) return undefined
  const supported = signature.kind === 'permit' ? token.eip2612 : token.eip3009
  if (supported) return undefined
  const what = signature.kind === 'permit' ? 'permits (EIP-2612)' : 'signed transfers (EIP-3009)'
  // A fact that was only inferred may be wrong; then it is a reason to look, not to stop.
  return {
    id: 'unsupported',
    severity: token.inferred ? 'caution' : 'danger',
    text: `${token.symbol} knows no ${what} on this chain: there is no honest reason to ask for this signature.`,
  }
}
