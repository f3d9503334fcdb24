import type { Address } from 'viem'
import type { Chain } from './Chain'

/** Multicall3's usual address (https://github.com/mds1/multicall3, 2026-11-24). */
const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'

/** A chain with the usual native decimals and Multicall3; what differs comes in `more`. */
export function defineChain(
  id: number,
  name: string,
  symbol: string,
  explorer: string | undefined,
  sources: string[],
  more?: Partial<Chain>,
): Chain {
  return {
    id,
    name,
    native: { symbol, decimals: 18 },
    explorer,
    multicall3: MULTICALL3,
    sources,
    asOf: '2026-11-24',
    ...more,
  }
}
