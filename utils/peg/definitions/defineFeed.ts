import type { Address } from 'viem'
import type { Feed } from './Feed'

type Define = (
  chainId: number,
  base: Feed['base'],
  address: Address,
  sources: string[],
  more?: Pick<Feed, 'heartbeat' | 'deviation' | 'testnet'>,
) => Feed

const by =
  (provider: Feed['provider']): Define =>
  (chainId, base, address, sources, more) => ({
    provider,
    chainId,
    base,
    address,
    decimals: 8,
    ...more,
    sources,
    asOf: '2026-11-23',
  })

/** A Chainlink feed; all in dollars have 8 decimals. */
export const chainlink = by('chainlink')
/** A RedStone push feed, which answers like Chainlink's. */
export const redstone = by('redstone')
