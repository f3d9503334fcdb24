import { findToken } from '../../tokens'
import type { Reading } from '../calls/Call'
import { namedTokens } from '../calls/unknown'
import { makeAsk } from '../makeAsk'
import { asHex, asLowerAddress, asUint, own } from '../readValue'
import { expiryOf } from './names'
import type { TypedData } from './TypedData'

const MAX_DEPTH = 8
const MAX_TEXTS = 256
const MAX_KEYS = 128
const MAX_OBJECTS = 1_000

/**
 * What is left when nothing else was read: a coin's own contract verifies a type that we don't know (Polygon's bridged USDC
 * has `ApproveWithAuthorization`), or some bytes of the message hold a coin's address.
 */
export function readMentioned(data: TypedData): Reading[] | undefined {
  const { message, primaryType, verifyingContract, context } = data
  const { chainId } = context
  const path = [primaryType || 'typedData']
  if (verifyingContract && findToken(chainId, verifyingContract)) {
    const spender = asLowerAddress(own(message, 'spender'))
    return [
      makeAsk({
        action: spender ? 'permit' : 'other',
        chainId,
        token: verifyingContract,
        amount: asUint(own(message, 'value') ?? own(message, 'amount') ?? own(message, 'increment')),
        counterparty: spender ?? asLowerAddress(own(message, 'to')),
        expiresAt: expiryOf(message),
        path,
      }),
    ]
  }
  const texts: string[] = []
  collect(message, 0, texts, new Set())
  const seen = new Set<string>()
  for (const text of texts) {
    // The search leaves out the first four bytes, where calldata has its selector.
    const call = { to: null, from: null, data: `00000000${text}`, chainId, path, depth: 0, budget: context.budget }
    for (const token of namedTokens(call)) seen.add(token)
  }
  if (!seen.size) return undefined
  return [...seen].map((token) => makeAsk({ action: 'other', chainId, token, counterparty: verifyingContract, path }))
}

/** Bytes longer than one address, in objects that are looked at once each. */
function collect(value: unknown, depth: number, texts: string[], objects: Set<object>): void {
  if (texts.length >= MAX_TEXTS || depth > MAX_DEPTH) return
  if (typeof value === 'string') {
    // An address in 32 bytes has been looked at, and its name said who it is.
    if (/^0x[0-9a-fA-F]{41}/.test(value) && !/^0x0{24}.{40}$/.test(value)) texts.push(asHex(value) ?? '')
    return
  }
  if (typeof value !== 'object' || value === null || objects.has(value) || objects.size >= MAX_OBJECTS) return
  objects.add(value)
  for (const key of Object.keys(value).slice(0, MAX_KEYS)) collect(own(value, key), depth + 1, texts, objects)
}
