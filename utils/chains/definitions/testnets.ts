import { defineChain } from './defineChain'
import { VIEM } from './sources'

export const testnets = [
  defineChain(300, 'ZKsync Sepolia', 'ETH', 'https://sepolia.explorer.zksync.io', [VIEM], {
    multicall3: '0xF9cda624FBC7e059355ce98a31693d299FACd963',
    layer2: true,
    testnet: true,
  }),
  defineChain(998, 'HyperEVM Testnet', 'HYPE', undefined, [VIEM], { multicall3: undefined, testnet: true }),
  defineChain(1301, 'Unichain Sepolia', 'ETH', 'https://sepolia.uniscan.xyz', [VIEM], { layer2: true, testnet: true }),
  defineChain(1328, 'Sei Testnet', 'SEI', 'https://testnet.seiscan.io', [VIEM], { testnet: true }),
  defineChain(4801, 'World Chain Sepolia', 'ETH', 'https://sepolia.worldscan.org', [VIEM], {
    layer2: true,
    testnet: true,
  }),
  defineChain(10143, 'Monad Testnet', 'MON', 'https://testnet.monadexplorer.com', [VIEM], { testnet: true }),
  defineChain(43113, 'Avalanche Fuji', 'AVAX', 'https://testnet.snowtrace.io', [VIEM], {
    shortName: 'Fuji',
    testnet: true,
  }),
  defineChain(59141, 'Linea Sepolia', 'ETH', 'https://sepolia.lineascan.build', [VIEM], {
    layer2: true,
    testnet: true,
  }),
  defineChain(80002, 'Polygon Amoy', 'POL', 'https://amoy.polygonscan.com', [VIEM], { testnet: true }),
  defineChain(84532, 'Base Sepolia', 'ETH', 'https://sepolia.basescan.org', [VIEM], { layer2: true, testnet: true }),
  defineChain(421614, 'Arbitrum Sepolia', 'ETH', 'https://sepolia.arbiscan.io', [VIEM], {
    layer2: true,
    testnet: true,
  }),
  defineChain(763373, 'Ink Sepolia', 'ETH', 'https://explorer-sepolia.inkonchain.com', [VIEM], {
    layer2: true,
    testnet: true,
  }),
  defineChain(5042002, 'Arc Testnet', 'USDC', 'https://explorer.testnet.arc.io', [VIEM], { testnet: true }),
  defineChain(11142220, 'Celo Sepolia', 'S-CELO', 'https://celo-sepolia.blockscout.com', [VIEM], {
    layer2: true,
    testnet: true,
  }),
  defineChain(11155111, 'Sepolia', 'ETH', 'https://sepolia.etherscan.io', [VIEM], { testnet: true }),
  defineChain(11155420, 'OP Sepolia', 'ETH', 'https://optimism-sepolia.blockscout.com', [VIEM], {
    layer2: true,
    testnet: true,
  }),
]
