import { type Address, getAddress, pad } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askCalls } from '../../entrypoints/background/askCalls'
import { findBasename, findEnsName, resolveName, type ViewCalls } from '../../utils/wallets/names'
import { type Chains, other, startChains, user } from '../harness/chains'
import { type Names, placeNames, word } from '../harness/ens/placeNames'

let chains: Chains
let names: Names
let view: ViewCalls
const calls: number[] = []

beforeAll(async () => {
  chains = await startChains({ chainIds: [1, 8453] })
  names = await placeNames(chains)
  view = (chainId, list) => {
    calls.push(chainId)
    return askCalls([chains.get(chainId)?.url ?? ''], chainId, list)
  }
})
afterAll(() => chains?.stop())

const me = user.address
const stranger = getAddress(`0x${'c0ffee'.repeat(6)}aaaa`)
const failing: ViewCalls = async () => {
  throw new Error('asked the network')
}

describe('a name typed by a person', () => {
  it('resolves through the Universal Resolver in one call, whatever its length and script', async () => {
    const list = ['mine.eth', 'pay.sub.mine.eth', 'ξ.eth', `${'a'.repeat(240)}.eth`, 'example.com']
    for (const name of list) {
      await names.setEns(name, word(me))
      calls.length = 0
      expect(await resolveName(name, view)).toEqual({ value: me })
      expect(calls).toEqual([1])
    }
  })

  it('resolves a Basename on Base, without Ethereum and without a server', async () => {
    await names.setBasename('mine.base.eth', word(me))
    calls.length = 0
    expect(await resolveName('mine.base.eth', view)).toEqual({ value: me })
    expect(new Set(calls)).toEqual(new Set([8453]))
  })

  it.each([
    ['nobody.eth', 'is not registered'],
    ['nobody.base.eth', 'is not registered'],
  ])('says that %s %s', async (name, reason) => {
    expect(await resolveName(name, view)).toEqual({ value: null, reason })
  })

  it.each([
    ['no address', '0x', /no address/],
    ['the zero address', pad('0x', { size: 32 }), /no address/],
    ['a refusal', '0x01', /refused to answer/],
    ['31 bytes', pad('0x1234', { size: 31 }), /answered with no address/],
    ['two words', `${word(user.address)}${word(other.address).slice(2)}`, /answered with no address/],
    ['bits above the address', `0xff${word(user.address).slice(4)}`, /answered with no address/],
    ['20 bytes', user.address, /answered with no address/],
  ] as const)('refuses a resolver that gives %s', async (_, answer, reason) => {
    await names.setEns('liar.eth', answer)
    expect((await resolveName('liar.eth', view)).reason).toMatch(reason)
    await names.setBasename('liar.base.eth', answer)
    expect((await resolveName('liar.base.eth', view)).value).toBeNull()
  })

  it('never asks a server that a contract names, and says which one it was', async () => {
    await names.setServer('offchain.eth', 'https://gateway.evil.example/{sender}/{data}.json')
    const before = globalThis.fetch
    const asked: string[] = []
    globalThis.fetch = (input, init) => {
      asked.push(String(input))
      return before(input, init)
    }
    try {
      const { value, reason } = await resolveName('offchain.eth', view)
      expect(value).toBeNull()
      expect(reason).toBe('can only be looked up by asking gateway.evil.example, which was not done')
    } finally {
      globalThis.fetch = before
    }
    expect(asked).toEqual([chains.get(1)?.url])
  })

  it('is not taken from an endpoint of another chain', async () => {
    const wrong: ViewCalls = (_, list) => askCalls([chains.get(8453)?.url ?? ''], 1, list)
    await expect(resolveName('mine.eth', wrong)).rejects.toThrow(/of chain 8453/)
  })

  it('is not taken from a chain where there is no resolver', async () => {
    const elsewhere: ViewCalls = (_, list) => askCalls([chains.get(8453)?.url ?? ''], 8453, list)
    expect((await resolveName('mine.eth', elsewhere)).value).toBeNull()
  })
})

describe('the name of an address', () => {
  const primary = async (name: string, account: Address = me) => names.setPrimary(account, name)

  it('is shown when it points back, from ENS and from both places on Base', async () => {
    await names.setEns('mine.eth', word(me))
    await names.setBasename('mine.base.eth', word(me))
    await primary('mine.eth')
    expect(await findEnsName(me, view)).toEqual({ name: 'mine.eth' })
    await names.setBasePrimary(me, 'mine.base.eth', 'old')
    expect(await findBasename(me, view)).toEqual({ name: 'mine.base.eth' })
    await names.setBasename('newer.base.eth', word(me))
    await names.setBasePrimary(me, 'newer.base.eth', 'new')
    expect(await findBasename(me, view)).toEqual({ name: 'newer.base.eth' })
  })

  it('is nothing where there is none', async () => {
    expect(await findEnsName(stranger, view)).toEqual({})
    expect(await findBasename(stranger, view)).toEqual({})
  })

  it('is refused, and said, when it points elsewhere', async () => {
    await names.setEns('famous.eth', word(other.address))
    await primary('famous.eth')
    expect((await findEnsName(me, view)).doubt).toMatch(/calls itself “famous\.eth”, a name that points to 0x7099…79C8/)
    await names.setBasename('famous.base.eth', word(other.address))
    await names.setBasePrimary(me, 'famous.base.eth', 'new')
    expect((await findBasename(me, view)).doubt).toMatch(/famous\.base\.eth.*points to 0x7099…79C8/)
  })

  it('is checked by us too, where the resolver that should have checked lies', async () => {
    await names.setCredulous(true)
    await primary('famous.eth')
    const found = await findEnsName(me, view)
    expect(found.name).toBeUndefined()
    expect(found.doubt).toMatch(/points to 0x7099…79C8 instead/)
    await primary('unregistered.eth')
    expect((await findEnsName(me, view)).doubt).toMatch(/a name that is not registered/)
  })

  it.each([
    ['vit\u0430lik.eth', /mixes letters of two alphabets.*Latin and Cyrillic/],
    ['Famous.eth', /written unlike “famous\.eth”/],
    ['\u202egnp.eth', /may not have \(U\+202E\)/],
    ['a'.repeat(200), /too long/],
    ['plain', /no dot/],
  ])('is refused when it is no valid one: %j', async (name, reason) => {
    await names.setCredulous(true)
    await primary(name)
    const found = await findEnsName(me, view)
    expect(found.name).toBeUndefined()
    expect(found.doubt).toMatch(reason)
    expect(found.doubt).not.toMatch(/\u202e/)
    expect(found.doubt?.length).toBeLessThan(300)
  })

  it('asks nobody about an address whose name cannot be read', async () => {
    await expect(findEnsName(me, failing)).rejects.toThrow(/asked the network/)
  })
})
