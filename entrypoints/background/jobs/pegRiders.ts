import type { Rider } from '../../../utils/balances'
import type { Quote } from '../../../utils/peg'
import { feeds } from '../../../utils/peg/definitions'
import { chainlinkRider } from '../../../utils/peg/sources/chainlink'

/** What is asked of a chain about the pegs, in the same call as the balances. */
export function pegRiders(chainId: number): Rider<Quote[]>[] {
  return feeds.flatMap((feed) =>
    feed.chainId !== chainId
      ? []
      : feed.base === 'USDC' || feed.base === 'USDT'
        ? [chainlinkRider({ ...feed, base: feed.base })]
        : [],
  )
}
