import { toHex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pegRiders } from '../../entrypoints/background/jobs/pegRiders'
import { readChain } from '../../utils/balances'
import { judgePeg, type Quote } from '../../utils/peg'
import { listTokens } from '../../utils/tokens'
import { type Chains, type Markets, placeMarkets, startChains, user } from '../harness/chains'

/** Ethereum has two pools of Uniswap v3, Arbitrum one of each USDC, of which that of the bridged form has no say. */
const IDS = [1, 42161]
let chains: Chains
const markets = new Map<number, Markets>()
const on = (id: number) => markets.get(id) ?? expect.unreachable()

beforeAll(async () => {
  chains = await startChains({ chainIds: IDS })
  for (const [id, chain] of chains) markets.set(id, await placeMarkets(chain))
})
afterAll(() => chains?.stop())

/** What the one call a chain says of the prices; pools' balances are left aside. */
async function quotes(chainId: number): Promise<Quote[]> {
  const chain = chains.get(chainId) ?? expect.unreachable()
  const { riders } = await readChain({
    chainId,
    tokens: listTokens(chainId),
    accounts: [user.address],
    riders: pegRiders(chainId),
    urls: [chain.url],
  })
  return riders.flat().flatMap((fact) => ('price' in fact ? [fact] : []))
}
const of = (all: readonly Quote[], source: string) => all.filter((quote) => quote.source.startsWith(source))
const later = async (chainId: number, seconds: number) => {
  await chains.get(chainId)?.rpc('evm_increaseTime', [toHex(seconds)])
  await chains.get(chainId)?.mine()
}

describe('pools of Uniswap v3, by the code that runs on the real chains', () => {
  it('come out at the addresses we know, and say one for one', async () => {
    for (const [id, count] of [
      [1, 2],
      [42161, 1],
    ] as const) {
      const said = of(await quotes(id), 'uniswapv3')
      expect(said).toHaveLength(count)
      for (const quote of said) expect(quote).toMatchObject({ coin: 'USDC', against: 'USDT', price: 1, kind: 'dex' })
    }
  })

  it('agree with a feed in dollars that both coins are on their peg', async () => {
    const now = Math.floor(Date.now() / 1000)
    const all = [...(await quotes(1)), ...(await quotes(42161))]
    for (const coin of ['USDC', 'USDT'] as const) {
      expect(judgePeg(coin, all, now)).toMatchObject({ coin, state: 'on-peg', price: 1 })
    }
  })

  it('are not bent by what somebody does within a block, once they keep prices for three minutes', async () => {
    await later(1, 400)
    await on(1).sell('USDC', 600_000n)
    const block = of(await quotes(1), 'uniswapv3')
    for (const { price } of block) expect(Math.abs(price - 1)).toBeLessThan(0.001)
    await later(1, 400)
    const held = of(await quotes(1), 'uniswapv3')
    for (const { price } of held) {
      expect(price).toBeLessThan(0.98)
      expect(price).toBeGreaterThan(0.96)
    }
  })

  it('say nothing once nobody buys there any more', async () => {
    await on(42161).sell('USDT', 2_500_000n)
    expect(of(await quotes(42161), 'uniswapv3')).toEqual([])
  })
})

describe('Pyth', () => {
  it('is read with its own time, and not at all before anybody has brought a price', async () => {
    expect(of(await quotes(42161), 'pyth')).toEqual([])
    const at = Math.floor(Date.now() / 1000) - 50
    await on(42161).setPyth('USDC', '0.99871234', at)
    expect(of(await quotes(42161), 'pyth')).toEqual([
      expect.objectContaining({ coin: 'USDC', price: 0.99871234, at, kind: 'oracle' }),
    ])
  })
})
