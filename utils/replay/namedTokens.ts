import { findToken, listTokens } from '../tokens'
import type { Token } from '../tokens/Token'
import type { TypedData } from './readTyped'

/** Values that are looked at, and characters in all in which addresses are searched. */
const MOST_VALUES = 5000
const MOST_CHARACTERS = 1_000_000

/** The known coins of a chain whose address stands anywhere in the typed data, also inside calldata. */
export function namedTokens({ domain, message }: TypedData, chainId: number): Token[] {
  const tokens = listTokens(chainId).map((token) => ({ token, digits: token.address.slice(2).toLowerCase() }))
  const found = new Set<Token>()
  const waiting: unknown[] = [domain, message]
  let left = MOST_CHARACTERS
  for (let seen = 0; waiting.length && seen < MOST_VALUES && left > 0; seen++) {
    const value = waiting.pop()
    if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, MOST_VALUES))
    if (typeof value !== 'string' || value.length < 40) continue
    left -= value.length
    const alone = value.length === 42 ? findToken(chainId, value) : undefined
    if (alone) found.add(alone)
    if (value.length === 42) continue
    const text = value.slice(0, left + value.length).toLowerCase()
    for (const { token, digits } of tokens) if (text.includes(digits)) found.add(token)
  }
  return [...found]
}
