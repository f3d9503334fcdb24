import { encodeErrorResult, getAddress, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Ask, PageRequest } from '../ask'
import { findToken } from '../tokens'
import type { Effects } from './Effects'
import { judgeEffects } from './judgeEffects'
import { readSimulation } from './readSimulation'
import { readTransactions } from './readTransactions'
import { revertReason } from './revertReason'
import { simulate } from './simulate'

const ME = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const OTHER = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const token = findToken(1, USDC) as NonNullable<ReturnType<typeof findToken>>
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'
const APPROVAL = '0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925'

const word = (value: string | bigint) =>
  `0x${(typeof value === 'bigint' ? value.toString(16) : value.slice(2)).padStart(64, '0')}`
const log = (topic: string, from: string, to: string, amount: bigint, address: string = USDC) => ({
  address,
  topics: [topic, word(from), word(to)],
  data: word(amount),
})
const done = (logs: object[] = []) => ({ status: '0x1', returnData: '0x', gasUsed: '0x1', logs })
const told = { ...done(), returnData: word(1n) }
const transactions = { chainId: 1, account: ME, calls: [{ from: ME, to: OTHER, data: '0x', value: '0x0' }] } as const
const read = (...calls: object[]) =>
  readSimulation([{ number: '0x1', calls }], { ...transactions, calls: [...transactions.calls] })

const request = (method: string, params: unknown, more: Partial<PageRequest> = {}): PageRequest => ({
  method,
  params,
  chainId: 1,
  account: ME,
  origin: 'https://a.example',
  at: 1,
  ...more,
})

describe('the transactions of a request', () => {
  it('are one or a batch, of the chain they name', () => {
    expect(readTransactions(request('eth_sendTransaction', [{ to: OTHER, value: '0x5' }]))?.calls).toEqual([
      { from: ME, to: OTHER, data: '0x', value: '0x5' },
    ])
    const batch = {
      chainId: '0x2105',
      from: OTHER,
      calls: [
        { to: USDC, data: '0xabcd' },
        { to: USDC, value: 7 },
      ],
    }
    expect(readTransactions(request('wallet_sendCalls', [batch]))).toMatchObject({
      chainId: 8453,
      account: OTHER,
      calls: [{ from: OTHER, data: '0xabcd' }, { value: '0x7' }],
    })
  })

  it.each([
    ['a signature', 'personal_sign', [{ to: OTHER }]],
    ['a creation', 'eth_sendTransaction', [{ data: '0x60' }]],
    ['broken data', 'eth_sendTransaction', [{ to: OTHER, data: '0xabc' }]],
    ['a broken value', 'eth_sendTransaction', [{ to: OTHER, value: '-1' }]],
    ['a broken chain', 'eth_sendTransaction', [{ to: OTHER, chainId: 'x' }]],
    ['far too much', 'eth_sendTransaction', [{ to: OTHER, data: `0x${'00'.repeat(300_000)}` }]],
    ['no calls', 'wallet_sendCalls', [{ calls: [] }]],
    ['no parameters', 'eth_sendTransaction', null],
  ])('are none in %s', (_, method, params) => {
    expect(readTransactions(request(method, params))).toBeUndefined()
  })
})

describe('the answer of a node', () => {
  it('gives what comes and goes, and the last allowance', () => {
    const effects = read(
      told,
      done([
        log(TRANSFER, ME, OTHER, 5n),
        log(TRANSFER, OTHER, ME, 3n),
        log(APPROVAL, ME, OTHER, 9n),
        log(APPROVAL, ME, OTHER, 4n),
      ]),
    )
    expect(effects).toMatchObject({
      fails: false,
      moved: [
        { direction: 'out', other: OTHER, amount: 5n },
        { direction: 'in', amount: 3n },
      ],
      allowances: [{ spender: OTHER, amount: 4n }],
    })
  })

  it('believes no event of another contract, of others, or of another form', () => {
    const wrong = [
      log(TRANSFER, ME, OTHER, 5n, OTHER),
      log(TRANSFER, OTHER, USDC, 5n),
      log(TRANSFER, ME, ME, 5n),
      log(APPROVAL, OTHER, ME, 5n),
      { ...log(TRANSFER, ME, OTHER, 5n), data: '0x05' },
      { ...log(TRANSFER, ME, OTHER, 5n), topics: [TRANSFER] },
    ]
    expect(read(told, done(wrong))).toMatchObject({ moved: [], allowances: [] })
  })

  it('of another chain, of another length, or of another form is refused', () => {
    expect(() => read({ ...told, returnData: word(5n) }, done())).toThrow(/of chain 5/)
    expect(() => read(told)).toThrow(/0 results for 1/)
    expect(() => read({ status: 'yes' }, done())).toThrow()
    expect(() => readSimulation(null, { ...transactions, calls: [] })).toThrow()
    expect(read({ ...told, returnData: '0x' }, done()).fails).toBe(false)
  })

  it('says why it would fail, in plain words', () => {
    const data = encodeErrorResult({ abi: parseAbi(['error Error(string)']), args: ['not\u202e enough\n'] })
    expect(read(told, { ...done(), status: '0x0', returnData: data })).toMatchObject({
      fails: true,
      reason: 'not enough',
    })
    expect(revertReason('0x1234', 'execution reverted')).toBeNull()
    expect(revertReason('0x', 'x (3: execution reverted: paused')).toBe('paused')
  })
})

describe('what it adds', () => {
  const effects = (more: Partial<Effects>): Effects => ({
    how: 'simulated',
    fails: false,
    reason: null,
    moved: [],
    allowances: [],
    ...more,
  })
  const ask = (more: Partial<Ask>): Ask => ({
    action: 'transfer',
    coin: 'USDC',
    token: USDC,
    chainId: 1,
    amount: 500_000_000n,
    counterparty: OTHER,
    expiresAt: null,
    path: [],
    ...more,
  })
  const judge = (seen: Partial<Effects>, asks: Ask[] = [], accounts: string[] = []) =>
    judgeEffects(effects(seen), { asks, nameOf: () => undefined, isAccount: (address) => accounts.includes(address) })
  const out = (amount: bigint, other = getAddress(OTHER)) => ({ token, direction: 'out' as const, other, amount })
  const swap = ask({ action: 'swap', counterparty: getAddress('0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af') })

  it('is nothing where it does what it says', () => {
    expect(judge({ moved: [out(500_000_000n)] }, [ask({})])).toEqual([])
    expect(judge({ allowances: [{ token, spender: OTHER, amount: 5n }] }, [ask({ action: 'approve' })])).toEqual([])
    expect(judge({})).toEqual([])
  })

  it('is that a swap sends the coins to somebody’s account', () => {
    expect(judge({ moved: [out(500_000_000n)] }, [swap], [OTHER])).toMatchObject([
      { severity: 'danger', text: 'Reads as a swap, but tried out it sends 500.00 USDC to 0x7099…79C8, an account.' },
    ])
    const fee = [out(495_000_000n, swap.counterparty ?? OTHER), out(5_000_000n)]
    expect(judge({ moved: fee }, [swap], [OTHER])[0]?.severity).toBe('info')
  })

  it('is that more leaves than was read', () => {
    expect(judge({ moved: [out(600_000_000n)] }, [ask({})])).toMatchObject([{ severity: 'danger' }])
    expect(judge({ moved: [out(600_000_000n)] })).toMatchObject([{ severity: 'caution', text: /does not show/ }])
    expect(judge({ moved: [out(600_000_000n)] }, [], [OTHER])).toMatchObject([{ severity: 'danger' }])
    expect(judge({ moved: [out(600_000_000n)] }, [ask({ action: 'other', amount: null })])[0]?.severity).toBe('info')
  })

  it('is an allowance that the request does not show, and not one that was used', () => {
    const given = [{ token, spender: getAddress(OTHER), amount: 2n ** 256n - 1n }]
    expect(judge({ allowances: given })).toMatchObject([
      { severity: 'danger', text: /also lets 0x7099…79C8 take all your USDC/ },
    ])
    expect(judge({ allowances: given, moved: [out(1n)] }, [swap]).every(({ severity }) => severity === 'info')).toBe(
      true,
    )
  })

  it('is what comes back, in one sentence', () => {
    const usdt = findToken(1, '0xdAC17F958D2ee523a2206206994597C13D831ec7') as typeof token
    const back = { token: usdt, direction: 'in' as const, other: getAddress(OTHER), amount: 499_900_000n }
    expect(judge({ moved: [out(500_000_000n), back] }, [swap])).toMatchObject([
      { severity: 'info', text: 'Tried out: 500.00 USDC go to 0x7099…79C8; 499.90 USDT come from 0x7099…79C8.' },
    ])
  })

  it('is that it would fail', () => {
    expect(judge({ fails: true, reason: 'paused' })).toMatchObject([
      { severity: 'caution', text: 'Tried out, it would fail now (“paused”).' },
    ])
    expect(judge({ fails: true, how: 'called' })).toMatchObject([{ text: 'Tried out, it would fail now.' }])
    expect(judge({ how: 'called' })).toEqual([])
  })
})

describe('the node', () => {
  const one = { ...transactions, calls: [...transactions.calls] }
  const answering = (answers: Record<string, object>) => {
    const asked: string[] = []
    const fetch = async (_: unknown, init?: { body?: unknown }) => {
      const { id, method } = JSON.parse(String(init?.body))
      asked.push(method)
      return Response.json({
        jsonrpc: '2.0',
        id,
        ...(answers[method] ?? { error: { code: -32601, message: 'no such method' } }),
      })
    }
    return { asked, fetch: fetch as typeof globalThis.fetch }
  }

  it('that cannot simulate is asked by eth_call', async () => {
    const { fetch, asked } = answering({ eth_call: { result: '0x' } })
    expect(await simulate(['https://a.example/'], one, { fetch })).toMatchObject({ how: 'called', fails: false })
    expect(asked).toEqual(['eth_simulateV1', 'eth_call'])
  })

  it('that says it reverts is believed, and is no bad node', async () => {
    const { fetch } = answering({ eth_call: { error: { code: 3, message: 'execution reverted: paused' } } })
    const noted: string[] = []
    const effects = await simulate(['https://a.example/'], one, { fetch, note: (url) => noted.push(url) })
    expect(effects).toMatchObject({ how: 'called', fails: true, reason: 'paused' })
    expect(noted).toEqual([])
  })

  it('that knows neither leaves it unknown, and so does a batch without simulation', async () => {
    expect(await simulate(['https://a.example/'], one, { fetch: answering({}).fetch })).toBeUndefined()
    const batch = { ...one, calls: [...one.calls, ...one.calls] }
    const { fetch, asked } = answering({ eth_call: { result: '0x' } })
    expect(await simulate(['https://a.example/'], batch, { fetch })).toBeUndefined()
    expect(asked).toEqual(['eth_simulateV1'])
  })
})
