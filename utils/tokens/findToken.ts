import { tokens } from './definitions'
import type { Token } from './Token'

const byKey = new Map(tokens.map((token) => [key(token.chainId, token.address), token]))

function key(chainId: number, address: string) {
  return `${chainId}:${address.toLowerCase()}`
}

/**
 * The known token at an address of a chain, whatever the case of the hex digits. Its symbol plays no part.
 * Never throws, whatever it is given; `undefined` means not known, which is not the same as not a dollar.
 */
export function findToken(chainId: number, address: string): Token | undefined {
  return typeof address === 'string' && address.length === 42 ? byKey.get(key(chainId, address)) : undefined
}
