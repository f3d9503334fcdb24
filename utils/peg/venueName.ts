import { priceServers } from './definitions/priceServers'

const VENUES: Record<string, string> = {
  chainlink: 'Chainlink',
  redstone: 'RedStone',
  pyth: 'Pyth',
  uniswapv3: 'Uniswap v3',
  uniswapv4: 'Uniswap v4',
  pancakev3: 'PancakeSwap v3',
  curve: 'Curve',
  aggregators: 'an aggregator',
}

/** How a source of prices is called in words. */
export function venueName(venue: string): string {
  return VENUES[venue] ?? priceServers.find((server) => server.id === venue)?.name ?? venue
}
