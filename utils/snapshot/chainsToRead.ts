import { findChain } from '../chains'
import { stablecoinChains } from '../tokens'

/** The chains that are read and shown: the user's choice or all there are, testnets only where they are turned on. */
export function chainsToRead(chosen: readonly number[] | null, testnets: boolean): number[] {
  const all = chosen ?? stablecoinChains({ testnets: true })
  return all.filter((chainId) => testnets || !findChain(chainId)?.testnet)
}
