import { tokens } from './definitions'
import type { Token } from './Token'

/** All known tokens, or those of one chain; mainnets and testnets alike (`testnet` tells them apart). */
export function listTokens(chainId?: number): readonly Token[] {
  return chainId === undefined ? tokens : tokens.filter((token) => token.chainId === chainId)
}
