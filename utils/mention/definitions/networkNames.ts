/** How networks are called in sentences, where that is not the id with a capital. */
const NAMES: Record<string, string> = {
  'avalanche-fuji': 'Avalanche Fuji',
  'bsc-testnet': 'BNB Chain testnet',
  'polygon-amoy': 'Polygon Amoy',
  'polygon-zkevm': 'Polygon zkEVM',
  'solana-devnet': 'Solana devnet',
  'tron-nile': 'Tron Nile',
  arbitrum: 'Arbitrum One',
  bsc: 'BNB Chain',
  hyperevm: 'HyperEVM',
  near: 'NEAR',
  omni: 'Bitcoin (Omni)',
  opbnb: 'opBNB',
  optimism: 'OP Mainnet',
  ton: 'TON',
  worldchain: 'World Chain',
  xlayer: 'X Layer',
  xrpl: 'XRP Ledger',
  zksync: 'ZKsync Era',
}

/** `base-sepolia` → `Base Sepolia`. */
export function nameNetwork(id: string): string {
  return (
    NAMES[id] ?? id.replace(/(?:^|-)(\w)/g, (_, letter: string, at: number) => (at ? ' ' : '') + letter.toUpperCase())
  )
}
