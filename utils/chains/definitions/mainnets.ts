import { defineChain } from './defineChain'

const VIEM = ['viem@2.57.20/chains']

export const mainnets = [
  defineChain(1, 'Ethereum', 'ETH', 'https://etherscan.io', VIEM),
  defineChain(8453, 'Base', 'ETH', 'https://basescan.org', VIEM, { layer2: true }),
  defineChain(42161, 'Arbitrum One', 'ETH', 'https://arbiscan.io', VIEM, { shortName: 'Arbitrum', layer2: true }),
]
