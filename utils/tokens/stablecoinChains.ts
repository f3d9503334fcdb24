import { tokens } from './definitions'

/** Ids of the chains where at least one of the two coins lives, ascending. Testnets only on request. */
export function stablecoinChains({ testnets = false }: { testnets?: boolean } = {}): number[] {
  const ids = tokens.filter((token) => testnets || !token.testnet).map((token) => token.chainId)
  return [...new Set(ids)].sort((a, b) => a - b)
}
