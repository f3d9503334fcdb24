import { listTokens } from '../../tokens'
import { feeds, type Pool, pools, pythContracts, pythPriceIds, sequencers } from '../definitions'
import { chainlinkRider } from './chainlink'
import { curveBalanceRider, curveRider } from './curve'
import type { PoolCoins } from './poolPrice'
import { pythRider } from './pyth'
import type { QuoteRider } from './QuoteRider'
import { redstoneRider } from './redstone'
import { uniswapV3Rider } from './uniswapV3'
import { uniswapV4Rider } from './uniswapV4'

/**
 * Everything that a chain can be asked about the pegs, to ride in its one call: feeds in dollars, pools of both coins.
 * Pyth is asked beside them: it is another network of nodes, and where nobody has renewed its price of late that price
 * does not count.
 */
export function listChainRiders(chainId: number): QuoteRider[] {
  const sequencer = sequencers.find((entry) => entry.chainId === chainId)?.address
  const feedRiders = feeds.flatMap((feed) => {
    const { base } = feed
    if (feed.chainId !== chainId || (base !== 'USDC' && base !== 'USDT')) return []
    if (feed.provider === 'redstone') return [{ base, rider: redstoneRider({ ...feed, base, provider: 'redstone' }) }]
    return [{ base, rider: chainlinkRider({ ...feed, base }, sequencer) }]
  })
  const contract = pythContracts[chainId]
  const poolRiders = pools.flatMap((pool) => (pool.chainId === chainId && !pool.thin ? riderOf(pool) : []))
  return [
    ...feedRiders.map(({ rider }) => rider),
    ...(contract ? [pythRider(chainId, contract, pythPriceIds)] : []),
    ...poolRiders,
  ]
}

/** How lopsided the pools of a chain are, in the same call: an early sign, no price. */
export function listBalanceRiders(chainId: number) {
  return pools.flatMap((pool) => {
    if (pool.chainId !== chainId || pool.thin || pool.kind !== 'curve' || pool.underlying) return []
    const coins = coinsOf(pool)
    return coins ? [curveBalanceRider({ ...pool, ...coins })] : []
  })
}

function riderOf(pool: Pool): QuoteRider[] {
  const coins = coinsOf(pool)
  if (!coins) return []
  if (pool.kind === 'curve') return [curveRider({ ...pool, ...coins })]
  if (pool.kind === 'v4') return [uniswapV4Rider({ ...pool, ...coins })]
  return [uniswapV3Rider({ ...pool, ...coins, venue: pool.dex === 'PancakeSwap v3' ? 'pancakev3' : 'uniswapv3' })]
}

/**
 * The registry's decimals. A pool of a token that is not in it has no price, nor has one of a form that somebody else
 * than the issuer stands behind: a bridge's or an exchange's coin may lose its peg alone.
 */
function coinsOf({ chainId, usdc, usdt }: Pool): PoolCoins | undefined {
  const find = (address: string) =>
    listTokens(chainId).find(
      (token) =>
        token.address.toLowerCase() === address.toLowerCase() && (token.form === 'native' || token.form === 'usdt0'),
    )
  const [first, second] = [find(usdc), find(usdt)]
  if (!first || !second) return undefined
  return { chainId, usdc, usdt, usdcDecimals: first.decimals, usdtDecimals: second.decimals }
}
