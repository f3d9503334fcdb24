import type { Address } from 'viem'

/** The chain that holds ENS, and the one that holds Basenames. */
export const ENS_CHAIN = 1
export const BASE_CHAIN = 8453

/** Multicall3's usual address, on both chains (https://github.com/mds1/multicall3, 2026-11-24). */
export const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'

/** ENS's Universal Resolver behind its proxy (viem@2.57.20/chains, mainnet.contracts.ensUniversalResolver, 2026-11-24). */
export const UNIVERSAL_RESOLVER: Address = '0xeEeEEEeE14D718C2B47D9923Deab1335E144EeEe'

/**
 * What the Universal Resolver is given in place of a gateway, so that it hands every lookup outside the chain back to
 * us instead of naming a server of its own (ENSIP-21; the same text is in viem@2.57.20, localBatchGatewayUrl).
 */
export const LOCAL_GATEWAY = 'x-batch-gateway:true'

/** Registry of Basenames on Base (https://github.com/base/basenames, README at 1809bbc, 2026-11-24). */
export const BASENAMES_REGISTRY: Address = '0xB94704422c2a1E396835A571837Aa5AE53285a95'

/**
 * Where an address on Base says its name, newest first: ENS's registrar for second layers
 * (https://docs.ens.domains/learn/deployments, 2026-11-24), then the two resolvers of Basenames
 * (https://github.com/base/basenames, README at 1809bbc, 2026-11-24).
 */
export const BASE_REVERSE_REGISTRAR: Address = '0x0000000000D8e504002cC26E3Ec46D81971C1664'
export const BASENAMES_RESOLVERS: readonly Address[] = [
  '0x426fA03fB86E510d0Dd9F70335Cf102a98b10875',
  '0xC6d566A56A1aFf6508b41f6c90ff131615583BCD',
]

/** Base in names of reverse records: 0x80000000 | 8453 (ENSIP-11, ENSIP-19). */
export const BASE_COIN_TYPE = '80002105'
