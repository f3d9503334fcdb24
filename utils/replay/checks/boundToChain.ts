import { asAddress, asChainId } from '../numbers'
import type { ReplayCheck, Subject } from '../Subject'

/**
 * A domain without chain id or contract is good on every chain, or in every contract. EIP-712 does not demand either.
 * Polygon's bridged tokens put the chain into a `salt` instead (ERC-20 of the PoS bridge): that counts.
 */
export const boundToChain: ReplayCheck = (subject) => {
  const { typed } = subject
  if (!typed) return undefined
  // A request that can touch the coins is worth a caution; a stranger's login is only worth knowing.
  const severity = subject.signature || subject.named.length || typed.v1 ? 'caution' : 'info'
  if (typed.v1) {
    return {
      id: 'boundToChain',
      severity,
      text: 'Bound to no network and no contract (the oldest form of typed data): may be reused anywhere.',
    }
  }
  if (asChainId(typed.domain.chainId) === undefined && !saltIsChain(subject)) {
    return { id: 'boundToChain', severity, text: 'Not bound to one network: may be reused on other chains.' }
  }
  if (!asAddress(typed.domain.verifyingContract)) {
    return { id: 'boundToChain', severity, text: 'Not bound to one contract: may be reused elsewhere.' }
  }
  return undefined
}

/** The token's own salt, or 32 bytes that are just the active chain's number. */
function saltIsChain({ typed, token, request }: Subject): boolean {
  const salt = typed?.domain.salt
  if (typeof salt !== 'string' || !/^0x[0-9a-fA-F]{64}$/.test(salt)) return false
  if (token?.domain?.salt) return token.domain.salt.toLowerCase() === salt.toLowerCase()
  return request.chainId > 0 && BigInt(salt) === BigInt(request.chainId)
}
