import type { Check } from '../Check'

/** The wallet is on another chain than the request. */
export const chain: Check = (ask, known) => {
  if (!known.walletChainId || ask.chainId === known.walletChainId) return undefined
  return {
    id: 'chain',
    severity: 'caution',
    text: `For ${known.chainName(ask.chainId)}, while the wallet is on ${known.chainName(known.walletChainId)}.`,
  }
}
