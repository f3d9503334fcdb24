import type { Feed } from '../definitions/Feed'
import { chainlinkRider } from './chainlink'
import type { QuoteRider } from './QuoteRider'

/**
 * A RedStone push feed: another network of nodes behind Chainlink's interface. Its rounds are numbered by it and
 * `answeredInRound` repeats the number (https://docs.redstone.finance/docs/dapps/redstone-push, 2026-11-23).
 */
export function redstoneRider(feed: Feed & { base: 'USDC' | 'USDT'; provider: 'redstone' }): QuoteRider {
  return chainlinkRider(feed)
}
