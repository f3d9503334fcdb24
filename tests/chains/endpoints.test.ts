import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readChain } from '../../utils/balances'
import { type Health, testEndpoint, WALLET } from '../../utils/endpoints'
import { hostOf } from '../../utils/errors'
import { listTokens } from '../../utils/tokens'
import { type Chains, startChains, user } from '../harness/chains'
import { type Behaviour, type LatencyProxy, startLatencyProxy } from '../harness/proxy/startLatencyProxy'

let chains: Chains
let first: LatencyProxy
let second: LatencyProxy
beforeAll(async () => {
  chains = await startChains({ chainIds: [8453] })
  const url = chains.get(8453)?.url ?? ''
  first = await startLatencyProxy(url)
  // Another host's name for the same computer.
  second = await startLatencyProxy(url)
})
afterAll(async () => {
  await first?.stop()
  await second?.stop()
  await chains?.stop()
})
beforeEach(() => {
  for (const proxy of [first, second]) {
    proxy.setBehaviour({})
    proxy.reset()
  }
})

const noted: Record<string, Health> = {}
const read = (more = {}) =>
  readChain({
    chainId: 8453,
    tokens: listTokens(8453),
    accounts: [user.address],
    urls: [first.url, second.url],
    note: (url, health) => {
      noted[url] = health
    },
    timeout: 1000,
    ...more,
  })
const word = (value: number) => value.toString(16).padStart(64, '0')
const result = (value: string): Behaviour => ({
  change: (text) => JSON.stringify({ ...JSON.parse(text), result: value, error: undefined }),
})

describe('within one refresh', () => {
  const cases: [string, Behaviour, RegExp, number][] = [
    ['hangs', { hang: true }, /did not answer/, 15],
    ['is another chain’s', { change: (text) => text.replaceAll(word(8453), word(10)) }, /chain 10, not 8453/, 900],
    ['gives HTML', { reply: { body: '<html>' } }, /not JSON/, 15],
    ['gives truncated JSON', { change: (text) => text.slice(0, 99) }, /not JSON/, 15],
    ['gives an answer cut short', result(`0x${word(32)}${word(9)}`), /cannot be read/, 15],
    ['gives numbers that do not fit', result(`0x${'f'.repeat(640)}`), /cannot be read/, 15],
    ['gives a negative number', result('-0x1'), /cannot be read/, 15],
    ['gives nothing', result('0x'), /empty answer/, 15],
    ['gives far too much', { reply: { body: Buffer.alloc(50 * 1024 * 1024, 'x') } }, /far too much/, 15],
    ['has had enough', { reply: { status: 429, headers: { 'retry-after': '77' }, body: '' } }, /status 429/, 77],
  ]
  it.each(cases)('an endpoint that %s is passed over, and rests', async (_, behaviour, fault, rest) => {
    first.setBehaviour(behaviour)
    const { reading } = await read({ health: {} })
    expect(reading.host).toBe(hostOf(second.url))
    expect(reading.holdings.every(({ amount }) => amount.value !== null)).toBe(true)
    expect(second.count()).toBe(1)
    const health = noted[first.url] ?? expect.unreachable()
    expect(health.fault).toMatch(fault)
    expect(health.restUntil - health.seenAt).toBe(rest)
    expect(noted[second.url]).toMatchObject({ failures: 0, restUntil: 0 })
  })

  it('the wallet is asked in its turn, and is told from a host', async () => {
    const asked: string[] = []
    const wallet = async (method: string, params: unknown[]) => {
      asked.push(method)
      return chains.get(8453)?.rpc(method, params)
    }
    const { reading } = await read({ urls: [WALLET], wallet })
    expect(asked).toEqual(['eth_call'])
    expect(reading.host).toBe('the wallet')
  })
})

describe('two endpoints that have to agree', () => {
  it('are asked once each, of the same block, and agree', async () => {
    // The second has heard of a block more by the time it is asked.
    first.setBehaviour({
      change: (text) => {
        void chains.get(8453)?.mine()
        return text
      },
    })
    const { reading } = await read({ agree: true })
    expect([first.count(), second.count()]).toEqual([1, 1])
    expect(reading.second).toEqual({ host: hostOf(second.url), differs: [], more: 0 })
  })

  it('are shown to disagree', async () => {
    const usdc = listTokens(8453)[0] ?? expect.unreachable()
    await chains.get(8453)?.mint(usdc.address, user.address, 0xdead_beefn)
    second.setBehaviour({ change: (text) => text.replaceAll('deadbeef', 'feedbeef') })
    const { reading } = await read({ agree: true })
    expect(reading.second?.differs).toEqual([
      {
        token: usdc.address,
        account: user.address,
        what: 'amount',
        ours: String(0xdead_beef),
        theirs: String(0xfeed_beef),
      },
    ])
    expect(reading.holdings[0]?.amount.value).toBe(0xdead_beefn)
  })

  it('lose nothing when the second has no answer, and say so', async () => {
    second.setBehaviour({ reply: { status: 500, body: '' } })
    expect((await read({ agree: true })).reading.second?.reason).toMatch(/status 500/)
    expect((await read({ agree: true, urls: [first.url] })).reading.second?.reason).toMatch(/no endpoint/)
  })
})

describe('testEndpoint', () => {
  it('finds chain, speed, size and simulation', async () => {
    first.setBehaviour({ latency: 30 })
    const trial = await testEndpoint(first.url, 8453)
    expect(trial).toMatchObject({ callBytes: 250_000, simulates: true })
    expect(trial.milliseconds).toBeGreaterThanOrEqual(29)
  })

  it('refuses another chain’s', async () => {
    await expect(testEndpoint(first.url, 1)).rejects.toThrow('serves chain 8453, not 1')
  })

  it('finds what a small or old node takes', async () => {
    const fault = (id: unknown) => JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: 'unknown' } })
    first.setBehaviour({
      change: (text) => {
        const answer = JSON.parse(text)
        return text.length > 100_000 || Array.isArray(answer.result) ? fault(answer.id) : text
      },
    })
    expect(await testEndpoint(first.url, 8453)).toMatchObject({ callBytes: 30_000, simulates: false })
    first.setBehaviour(result('0x2105'))
    expect(await testEndpoint(first.url, 8453)).toMatchObject({ callBytes: null, simulates: false })
  })
})
