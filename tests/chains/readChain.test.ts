import { type Address, getAddress, type Hex, pad, toHex } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pegRiders } from '../../entrypoints/background/jobs/pegRiders'
import { readChain } from '../../utils/balances'
import { findChain } from '../../utils/chains'
import { hostOf } from '../../utils/errors'
import { listTokens } from '../../utils/tokens'
import { BROKEN, type Chains, startChains, user } from '../harness/chains'
import { type LatencyProxy, startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { tokenOf } from '../harness/startSession'

/** Ethereum; Hedera, where no Multicall3 is; Conflux, whose Multicall3 stands elsewhere; Arbitrum counts its own blocks. */
const IDS = [1, 295, 1030, 42161]
let chains: Chains
const proxies = new Map<number, LatencyProxy>()
const chain = (id: number) => chains.get(id) ?? expect.unreachable()
const proxy = (id: number) => proxies.get(id) ?? expect.unreachable()

beforeAll(async () => {
  chains = await startChains({ chainIds: IDS })
  for (const id of IDS) proxies.set(id, await startLatencyProxy(chain(id).url))
})
afterAll(async () => {
  for (const each of proxies.values()) await each.stop()
  await chains?.stop()
})
beforeEach(() => {
  for (const each of proxies.values()) {
    each.reset()
    each.setBehaviour({})
  }
})

const many = (count: number): Address[] =>
  Array.from({ length: count }, (_, index) => getAddress(pad(toHex(0xabc000 + index), { size: 20 })))
const read = (chainId: number, accounts: Address[] = [user.address], more = {}) =>
  readChain({
    chainId,
    tokens: listTokens(chainId),
    accounts,
    riders: pegRiders(chainId),
    urls: [proxy(chainId).url],
    ...more,
  })
const mint = (id: number, symbol: string, to: Address, amount: bigint) =>
  chain(id).mint(tokenOf(id, symbol), to, amount)
const amountOf = async (reading: Awaited<ReturnType<typeof read>>['reading'], symbol: string, account: Address) =>
  reading.holdings.find((entry) => entry.token === tokenOf(reading.chainId, symbol) && entry.account === account)
    ?.amount

describe('one call a chain', () => {
  it.each(IDS)('on chain %i reads everything in one eth_call, of one block', async (id) => {
    const symbol = listTokens(id)[0]?.symbol ?? ''
    await mint(id, symbol, user.address, 123_456_789n)
    const { reading } = await read(id)
    expect(proxy(id).methods()).toEqual(['eth_call'])
    expect(await amountOf(reading, symbol, user.address)).toEqual({ value: 123_456_789n })
    expect(reading.holdings.map(({ amount }) => amount.reason ?? null)).toEqual(reading.holdings.map(() => null))
    expect(reading.native[0]?.amount.value).toBeGreaterThan(0n)
    const block = await chain(id).rpc<{ number: Hex; timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])
    expect(reading.block?.number).toBe(BigInt(block.number))
    expect(reading.host).toBe(hostOf(proxy(id).url))
  })

  it('stays one call with all addresses that can be kept', async () => {
    const { reading } = await read(1, many(24))
    expect(proxy(1).count()).toBe(1)
    expect(reading.holdings).toHaveLength(24 * listTokens(1).length)
    expect(reading.holdings.every(({ amount }) => amount.value === 0n)).toBe(true)
  })

  it('is split above the limits, and is still of one block', async () => {
    const accounts = many(300)
    const last = accounts.at(-1) ?? expect.unreachable()
    await mint(42161, 'USDC', last, 7n)
    const { reading } = await read(42161, accounts)
    expect(proxy(42161).count()).toBeGreaterThan(1)
    expect(new Set(proxy(42161).methods())).toEqual(new Set(['eth_call']))
    expect(await amountOf(reading, 'USDC', last)).toEqual({ value: 7n })
    expect(reading.holdings.every(({ amount }) => amount.value !== null)).toBe(true)
    // The same block for all parts: what changes between them is not seen.
    let calls = 0
    proxy(42161).setBehaviour({
      change: (text) => {
        if (calls++ === 0) void chain(42161).mine()
        return text
      },
    })
    const before = BigInt(await chain(42161).rpc<Hex>('eth_blockNumber'))
    expect((await read(42161, accounts)).reading.block?.number).toBe(before)
  })

  it('is split where an own endpoint takes less', async () => {
    const { reading } = await read(1, many(5), { callBytes: { [proxy(1).url]: 4_000 } })
    expect(proxy(1).count()).toBeGreaterThan(2)
    expect(reading.holdings.every(({ amount }) => amount.value === 0n)).toBe(true)
  })

  it('is deployless where no Multicall3 stands after all', async () => {
    const multicall = findChain(1)?.multicall3
    const code = await chain(1).rpc('eth_getCode', [multicall, 'latest'])
    await chain(1).rpc('anvil_setCode', [multicall, '0x'])
    const { reading } = await read(1, many(24))
    await chain(1).rpc('anvil_setCode', [multicall, code])
    expect(reading.holdings.every(({ amount }) => amount.value === 0n)).toBe(true)
    expect(reading.holdings).toHaveLength(24 * listTokens(1).length)
  })
})

describe('a token that', () => {
  const cases: [string, number, RegExp, number][] = [
    ['reverts', 0, /refused to say/, 1],
    ['gives nothing', 1, /said nothing/, 1],
    ['gives 31 bytes', 2, /unknown form/, 1],
    ['burns all gas', 3, /used up all the gas/, 2],
  ]

  it.each(cases)('%s is unknown alone, with its reason', async (_, way, reason, most) => {
    const accounts = [user.address, ...many(4)]
    const usdc = tokenOf(1, 'USDC')
    const code = await chain(1).rpc('eth_getCode', [usdc, 'latest'])
    const broken = await chain(1).rpc('eth_getCode', [BROKEN, 'latest'])
    await chain(1).rpc('anvil_setCode', [usdc, broken])
    await chain(1).rpc('anvil_setStorageAt', [usdc, pad('0x0'), pad(toHex(way))])
    try {
      const { reading, riders } = await read(1, accounts)
      const [bad, good] = [true, false].map((own) =>
        reading.holdings
          .filter(({ token }) => (token === usdc) === own)
          .flatMap(({ amount, frozen = amount }) => [amount, frozen]),
      ) as [{ value: unknown; reason?: string }[], { value: unknown; reason?: string }[]]
      expect(bad.length).toBe(10)
      for (const field of bad) expect(field).toEqual({ value: null, reason: expect.stringMatching(reason) })
      expect(good.filter(({ value }) => value === null)).toEqual([])
      expect(reading.native.filter(({ amount }) => amount.value === null)).toEqual([])
      expect(riders.flat().length).toBeGreaterThan(0)
      expect(proxy(1).count()).toBeLessThanOrEqual(most)
    } finally {
      await chain(1).rpc('anvil_setCode', [usdc, code])
    }
  })
})
