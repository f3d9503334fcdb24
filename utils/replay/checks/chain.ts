import { findChain } from '../../chains'
import { asChainId } from '../numbers'
import type { ReplayCheck } from '../Subject'

const nameOf = (chainId: number) => findChain(chainId)?.name ?? `chain ${chainId}`

/** The signature is for another chain than the wallet is on: most wallets refuse, the others sign unseen. */
export const chain: ReplayCheck = ({ typed, request }) => {
  const own = typed?.domain.chainId
  if (own === undefined || own === null) return undefined
  const chainId = asChainId(own)
  if (chainId === undefined) {
    return { id: 'chain', severity: 'caution', text: 'Names a network in a way that cannot be read.' }
  }
  // 0: the wallet did not say where it is.
  if (!request.chainId || chainId === request.chainId) return undefined
  return {
    id: 'chain',
    severity: 'caution',
    text: `For ${nameOf(chainId)}, while the wallet is on ${nameOf(request.chainId)}.`,
  }
}
