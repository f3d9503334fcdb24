import { findToken } from '../../tokens'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asHex, asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

const MAX_CAVEATS = 32
const HALF = 2n ** 128n

/**
 * What enforces the terms, at one address on every chain (MetaMask/delegation-framework@0099673bb7 documents/Deployments.md,
 * v1.3.0, read 2026-11-25): transfer amount, period, streaming. Anybody's own enforcer may let through what it likes.
 */
const AMOUNTS = new Set([
  '0xf100b0819427117ecf76ed94b358b1a5b5c6d2fc',
  '0x474e3ae7e169e940607cc624da8a15eb120139ab',
  '0x56c97ae02f233b29fa03502ecc0457266d9be00e',
])
const TIMESTAMP = '0x1046bb45c8d673d4ea75321280db34899413c069'

interface Caveat {
  enforcer: string | null
  terms: string
}

/**
 * ERC-7710 delegations: the delegate may take coins within what the caveats allow. Their terms are packed: a token, then
 * words. 52 bytes: the most in all; 116: the most in a period; 148: what is there at once, the most in all, per second; 32
 * bytes of two halves: not before and not after. Source: MetaMask/delegation-framework enforcers, read 2026-11-24.
 * An amount or an end that no known enforcer stands for is not told.
 */
export function readDelegation({ primaryType, message, context }: TypedData): Reading[] | undefined {
  const caveats = own(message, 'caveats')
  const delegate = asLowerAddress(own(message, 'delegate'))
  if (primaryType !== 'Delegation' || !delegate || !Array.isArray(caveats)) return undefined
  const known: Caveat[] = caveats
    .slice(0, MAX_CAVEATS)
    .map((caveat) => ({ enforcer: asLowerAddress(own(caveat, 'enforcer')), terms: asHex(own(caveat, 'terms')) ?? '' }))
  const expiresAt = endOf(known)
  const found = known.flatMap(({ enforcer, terms }) => {
    const token = `0x${terms.slice(0, 40)}`
    const most = mostOf(terms)
    if (most === undefined || !findToken(context.chainId, token)) return []
    const amount = AMOUNTS.has(enforcer ?? '') ? most : undefined
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

function endOf(caveats: Caveat[]): bigint | undefined {
  for (const { enforcer, terms } of caveats) {
    const both = enforcer === TIMESTAMP && terms.length === 64 ? asUint(`0x${terms}`) : undefined
    if (both !== undefined && both % HALF) return both % HALF
  }
  return undefined
}
