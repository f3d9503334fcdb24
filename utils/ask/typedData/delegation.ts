import { findToken } from '../../tokens'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asHex, asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

const MAX_CAVEATS = 32
const HALF = 2n ** 128n

/**
 * ERC-7710 delegations: the delegate may take coins within what the caveats allow. Their terms are packed: a token, then
 * words. 52 bytes: the most in all; 116: the most in a period; 148: what is there at once, the most in all, per second; 32
 * bytes of two halves: not before and not after. Source: MetaMask/delegation-framework enforcers, read 2026-11-24.
 */
export function readDelegation({ primaryType, message, context }: TypedData): Reading[] | undefined {
  const caveats = own(message, 'caveats')
  const delegate = asLowerAddress(own(message, 'delegate'))
  if (primaryType !== 'Delegation' || !delegate || !Array.isArray(caveats)) return undefined
  const terms = caveats.slice(0, MAX_CAVEATS).map((caveat) => asHex(own(caveat, 'terms')) ?? '')
  const found = terms.flatMap((text) => {
    const token = `0x${text.slice(0, 40)}`
    const amount = mostOf(text)
    if (amount === undefined || !findToken(context.chainId, token)) return []
    const expiresAt = endOf(terms)
    const { chainId } = context
    return [
      makeAsk({ action: 'permit', chainId, token, amount, counterparty: delegate, expiresAt, path: [primaryType] }),
    ]
  })
  return found.length ? found : undefined
}

function mostOf(terms: string): bigint | undefined {
  const at = terms.length === 104 || terms.length === 232 ? 40 : terms.length === 296 ? 104 : undefined
  return at === undefined ? undefined : asUint(`0x${terms.slice(at, at + 64)}`)
}

function endOf(terms: string[]): bigint | undefined {
  for (const text of terms) {
    const both = text.length === 64 ? asUint(`0x${text}`) : undefined
    const end = both === undefined ? 0n : both % HALF
    if (end > 1_000_000_000n && end < 10n ** 12n) return end
  }
  return undefined
}
