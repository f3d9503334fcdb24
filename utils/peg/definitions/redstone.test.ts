import { expect, it } from 'vitest'
import { feeds } from './feeds'

it('RedStone stands only on chains without a feed of Chainlink’s', () => {
  const chainsOf = (provider: string) =>
    new Set(feeds.filter((feed) => feed.provider === provider).map((f) => f.chainId))
  const [redstone, chainlink] = [chainsOf('redstone'), chainsOf('chainlink')]
  expect(redstone.size).toBeGreaterThan(0)
  expect([...redstone].filter((chainId) => chainlink.has(chainId))).toEqual([])
})
