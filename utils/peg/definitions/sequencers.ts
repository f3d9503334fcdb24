import type { Address } from 'viem'
import { AAVE, CHAINLINK_DOCS, HARDHAT_CHAINLINK } from './sources'

/** A feed that says whether a rollup's sequencer runs: answer 0 is up, 1 is down, `startedAt` is the last change. */
export interface Sequencer {
  chainId: number
  address: Address
  sources: string[]
  asOf: string
}

/** Seconds after a restart during which the chain's feeds don't count (Chainlink's sample consumer, 2026-11-23). */
export const SEQUENCER_GRACE = 3_600

export const sequencers: readonly Sequencer[] = [
  {
    chainId: 42161,
    address: '0xFdB631F5EE196F0ed6FAa767959853A9F217697D',
    sources: [AAVE, CHAINLINK_DOCS, HARDHAT_CHAINLINK],
    asOf: '2026-11-23',
  },
  {
    chainId: 10,
    address: '0x371EAD81c9102C9BF4874A9075FFFf170F2Ee389',
    sources: [AAVE, CHAINLINK_DOCS, HARDHAT_CHAINLINK],
    asOf: '2026-11-23',
  },
  {
    chainId: 8453,
    address: '0xBCF85224fc0756B9Fa45aA7892530B47e10b6433',
    sources: [AAVE, CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 42220,
    address: '0x4CD491Dc27C8B0BbD10D516A502856B786939d18',
    sources: [CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 5000,
    address: '0xaDE1b9AbB98c6A542E4B49db2588a3Ec4bF7Cdf0',
    sources: [AAVE, CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 4326,
    address: '0x78B2195A21B8BBe82acaB43F90F9180E9513FD0C',
    sources: [CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 1088,
    address: '0x58218ea7422255EBE94e56b504035a784b7AA204',
    sources: [AAVE, CHAINLINK_DOCS, HARDHAT_CHAINLINK],
    asOf: '2026-11-23',
  },
  {
    chainId: 534352,
    address: '0x45c2b8C204568A03Dc7A2E32B71D67Fe97F908A9',
    sources: [AAVE, CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 1868,
    address: '0xaDE1b9AbB98c6A542E4B49db2588a3Ec4bF7Cdf0',
    sources: [AAVE, CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 196,
    address: '0x45c2b8C204568A03Dc7A2E32B71D67Fe97F908A9',
    sources: [CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
  {
    chainId: 324,
    address: '0x0E6AC8B967393dcD3D36677c126976157F993940',
    sources: [AAVE, CHAINLINK_DOCS],
    asOf: '2026-11-23',
  },
]
