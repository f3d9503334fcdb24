import { type Chain, chains } from './definitions'

/** All known chains, testnets only on request. */
export function listChains({ testnets = false }: { testnets?: boolean } = {}): readonly Chain[] {
  return testnets ? chains : chains.filter((chain) => !chain.testnet)
}
