import type { PageRequest } from '../../ask/PageRequest'
import type { Finding } from '../../verdict/Finding'
import { readSubject, type Subject } from '../Subject'
import { judgeDomain } from './judgeDomain'
import type { SignatureFacts } from './SignatureFacts'

const nonce = (text: string): Finding => ({ id: 'nonce', severity: 'caution', text })
const USED = 'Its nonce is used up: this signature would have no effect.'

/**
 * What the chain's state says of a signature: is its nonce the right one and unused, is its domain the contract's own, can
 * it be used for another account. Pure; facts that could not be read are no findings.
 */
export function judgeSignature(request: PageRequest, facts: SignatureFacts): Finding[] {
  try {
    const subject = readSubject(request)
    return [judgeNonce(subject, facts), judgeDomain(subject, facts), judgeAccount(subject, facts)].filter(
      (finding) => finding !== undefined,
    )
  } catch {
    return []
  }
}

function judgeNonce({ signature }: Subject, facts: SignatureFacts): Finding | undefined {
  switch (signature?.kind) {
    case 'permit':
      return judgeCounter(signature.nonce, facts.permitNonce?.value)
    case 'eip3009':
      return facts.authorizationUsed?.value ? nonce(USED) : undefined
    case 'permit2-transfer': {
      // Unordered: the low eight bits are a place in the word (permit2, SignatureTransfer.sol, bitmapPositions).
      const bit = signature.nonce === undefined ? undefined : signature.nonce & 255n
      const word = facts.permit2Word?.value
      if (bit === undefined || word === null || word === undefined) return undefined
      return (word >> bit) & 1n ? nonce(USED) : undefined
    }
    case 'permit2-allowance':
      return signature.details
        .map((detail, at) => judgeCounter(detail.nonce, facts.permit2Nonces?.[at]?.value))
        .find((finding) => finding !== undefined)
    default:
      return undefined
  }
}

function judgeCounter(asked: bigint | undefined, next: bigint | null | undefined): Finding | undefined {
  if (asked === undefined || next === null || next === undefined || asked === next) return undefined
  if (asked < next) return nonce(USED)
  return nonce('Its nonce is not the next one: it cannot be used now, but may be later.')
}

/** A contract's account checks signatures itself; what names no account may be good for all that one key owns (ERC-7739). */
function judgeAccount({ typed, request }: Subject, facts: SignatureFacts): Finding | undefined {
  const account = request.account?.toLowerCase()
  if (!facts.smartAccount || !typed || !account) return undefined
  if (Object.values(typed.message).some((value) => typeof value === 'string' && value.toLowerCase() === account)) {
    return undefined
  }
  return {
    id: 'smartAccount',
    severity: 'caution',
    text: 'Does not name your account: may work on your other smart accounts.',
  }
}
