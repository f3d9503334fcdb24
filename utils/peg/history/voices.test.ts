import { expect, it } from 'vitest'
import { feeds, pools } from '../definitions'
import { webSources } from '../sources'
import { maskOf, namesIn, voicesOfSample } from './voices'

it('keeps every source there is', () => {
  const servers = webSources.map(({ id, kind }) => (kind === 'aggregator' ? 'aggregators' : id))
  const dexes = { 'Uniswap v3': 'uniswapv3', 'Uniswap v4': 'uniswapv4', 'PancakeSwap v3': 'pancakev3', Curve: 'curve' }
  const all = new Set([
    ...servers,
    ...feeds.map(({ provider }) => provider),
    'pyth',
    ...pools.map(({ dex }) => dexes[dex]),
  ])
  expect(new Set(namesIn(maskOf([...all])))).toEqual(all)
})

it('never changes what a stored bit means', () => {
  expect([1, 2, 4, 8, 256, 2048].flatMap(namesIn)).toEqual([
    'chainlink',
    'redstone',
    'pyth',
    'uniswapv3',
    'kraken',
    'aggregators',
  ])
})

it('leaves out what it does not know, in either direction', () => {
  expect(maskOf(['somebody', 'kraken', 'kraken'])).toBe(maskOf(['kraken']))
  expect(namesIn((2 ** 30) | maskOf(['pyth']))).toEqual(['pyth'])
})

it('reads what the first versions wrote: rounds were Chainlink’s, of judgements only the number is known', () => {
  expect(namesIn(voicesOfSample({ count: 0 }))).toEqual(['chainlink'])
  expect(namesIn(voicesOfSample({ count: 3 }))).toEqual([])
  expect(namesIn(voicesOfSample({ count: 0, by: maskOf(['pyth']) }))).toEqual(['pyth'])
})
