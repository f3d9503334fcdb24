import { asChainId } from '../readValue'

/** Names of x402 v1's networks (coinbase/x402@dd927a2, typescript/packages/x402 network.ts, read 2026-11-23). */
const NETWORKS: Record<string, number> = {
  abstract: 2741,
  'abstract-testnet': 11124,
  avalanche: 43114,
  'avalanche-fuji': 43113,
  base: 8453,
  'base-sepolia': 84532,
  ethereum: 1,
  iotex: 4689,
  peaq: 3338,
  polygon: 137,
  'polygon-amoy': 80002,
  sei: 1329,
  'sei-testnet': 1328,
  sepolia: 11155111,
  arbitrum: 42161,
  optimism: 10,
  bsc: 56,
  'x-layer': 196,
}

/** The chain of a network: a name of v1 or a CAIP-2 id of v2 (`eip155:8453`). Other kinds of chains are none of ours. */
export function chainOfNetwork(network: unknown): number | undefined {
  if (typeof network !== 'string') return undefined
  const known = Object.hasOwn(NETWORKS, network) ? NETWORKS[network] : undefined
  return known ?? (/^eip155:\d{1,15}$/.test(network) ? asChainId(network) : undefined)
}
