import { type Abi, type Address, encodeFunctionData, erc20Abi, type Hex, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askCalls } from '../../entrypoints/background/askCalls'
import { readAge } from '../../entrypoints/background/jobs/readAge'
import type { Ask, PageRequest } from '../../utils/ask'
import { checkReplay, judgeSignature, planFacts } from '../../utils/replay'
import { judgeEffects, readTransactions, simulate } from '../../utils/simulation'
import { findToken } from '../../utils/tokens'
import { factKey, planAskFacts } from '../../utils/verdict'
import { type Chains, other, RECIPIENT, SPENDER, startChains, user } from '../harness/chains'
import { FALSE_ROUTER, THIEF } from '../harness/chains/accounts'
import { tokenOf } from '../harness/startSession'

let chains: Chains
let usdc: Address
let usdt: Address
const urls = () => [chains.get(1)?.url ?? '']
const send = (from: Address, to: Address, abi: Abi, name: string, args: unknown[]) =>
  chains.get(1)?.send(from, to, abi, name, args)

beforeAll(async () => {
  chains = await startChains({ chainIds: [1] })
  usdc = tokenOf(1, 'USDC')
  usdt = tokenOf(1, 'USDT')
  await chains.get(1)?.mint(usdc, user.address, 1_000_000_000n)
  await chains.get(1)?.mint(usdt, user.address, 1_000_000_000n)
})
afterAll(() => chains?.stop())

const router = parseAbi(['function swapExactTokensForTokens(uint256, uint256, address[], address, uint256)'])
const request = (method: string, params: unknown[]): PageRequest => ({
  method,
  params,
  chainId: 1,
  account: user.address,
  origin: 'https://app.example',
  at: Math.floor(Date.now() / 1000),
})
const calling = (to: Address, data: Hex) => request('eth_sendTransaction', [{ from: user.address, to, data }])
const transfer = (amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [RECIPIENT, amount] })
const approve = (spender: Address, amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] })
const tried = async (asked: PageRequest) => {
  const transactions = readTransactions(asked)
  return transactions && simulate(urls(), transactions)
}

describe('trying out on a real node', () => {
  it('tells what a transfer moves, and changes nothing', async () => {
    const effects = await tried(calling(usdc, transfer(25_000_000n)))
    expect(effects).toMatchObject({
      how: 'simulated',
      fails: false,
      moved: [{ token: findToken(1, usdc), direction: 'out', other: RECIPIENT, amount: 25_000_000n }],
    })
    expect(await chains.get(1)?.balanceOf(usdc, user.address)).toBe(1_000_000_000n)
  })

  it('tells why it would fail, in the contract’s words', async () => {
    const effects = await tried(calling(usdc, transfer(2_000_000_000n)))
    expect(effects).toMatchObject({ fails: true, reason: expect.stringMatching(/exceeds balance/) })
  })

  it('tells the allowances a batch leaves, for the coin that returns nothing too', async () => {
    const calls = [
      { to: usdt, data: approve(SPENDER, 70n) },
      {
        to: SPENDER,
        data: encodeFunctionData({
          abi: parseAbi(['function take(address, address, uint256)']),
          functionName: 'take',
          args: [usdt, user.address, 20n],
        }),
      },
    ]
    const effects = await tried(request('wallet_sendCalls', [{ chainId: '0x1', from: user.address, calls }]))
    expect(effects).toMatchObject({
      fails: false,
      moved: [{ direction: 'out', other: SPENDER, amount: 20n }],
      allowances: [{ spender: SPENDER, amount: 70n }],
    })
  })

  it('finds that what says swap sends the coins to an account', async () => {
    await send(user.address, usdc, erc20Abi, 'approve', [FALSE_ROUTER, 600_000_000n])
    const args = [500_000_000n, 1n, [usdc, usdt], user.address, 2_000_000_000n] as const
    const data = encodeFunctionData({ abi: router, functionName: 'swapExactTokensForTokens', args })
    const effects = await tried(calling(FALSE_ROUTER, data))
    const swap: Ask = {
      action: 'swap',
      coin: 'USDC',
      token: usdc,
      chainId: 1,
      amount: 500_000_000n,
      counterparty: FALSE_ROUTER,
      expiresAt: null,
      path: ['swapExactTokensForTokens'],
    }
    const around = { nameOf: () => undefined, isAccount: (address: string) => address === THIEF }
    const findings = effects && judgeEffects(effects, { ...around, asks: [swap] })
    expect(findings).toMatchObject([
      { severity: 'danger', text: /^Reads as a swap, but tried out it sends 500\.00 USDC to 0x0000…0005/ },
    ])
    expect(effects && judgeEffects(effects, { ...around, asks: [] })).toMatchObject([
      { severity: 'danger', text: /which the request does not show/ },
    ])
  })

  it('is refused from a node of another chain', async () => {
    const transactions = readTransactions(calling(usdc, transfer(1n)))
    expect(transactions && (await simulate(urls(), { ...transactions, chainId: 5 }))?.how).not.toBe('simulated')
  })
})

describe('facts of the chain, in one call', () => {
  it('tell a frozen recipient and a standing allowance', async () => {
    await chains.get(1)?.blacklist(usdt, other.address)
    await send(user.address, usdt, erc20Abi, 'approve', [SPENDER, 5n])
    const ask: Ask = {
      action: 'approve',
      coin: 'USDT',
      token: usdt,
      chainId: 1,
      amount: 7n,
      counterparty: SPENDER,
      expiresAt: null,
      path: ['approve'],
    }
    const asks = [ask, { ...ask, action: 'transfer' as const, counterparty: other.address }]
    const plan = planAskFacts(1, asks, user.address)
    const facts = plan.read(await askCalls(urls(), 1, plan.calls))
    expect(facts.frozen).toEqual({
      [factKey(1, usdt, SPENDER)]: false,
      [factKey(1, usdt, other.address)]: true,
    })
    expect(facts.allowances).toEqual({ [factKey(1, usdt, SPENDER)]: 5n })
    expect(facts.settlers).toEqual({})
    // The node agrees that a second approval fails.
    expect(await tried(calling(usdt, approve(SPENDER, 7n)))).toMatchObject({ fails: true })
  })

  it('tell a permit’s next nonce and the contract’s domain', async () => {
    const typed = (nonce: string, more = {}) => ({
      primaryType: 'Permit',
      types: {},
      domain: { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: usdc, ...more },
      message: {
        owner: user.address,
        spender: SPENDER,
        value: '5',
        nonce,
        deadline: String(Math.floor(Date.now() / 1000) + 60),
      },
    })
    const judge = async (data: object) => {
      const asked = request('eth_signTypedData_v4', [user.address, JSON.stringify(data)])
      const plan = planFacts(asked)
      const facts = plan?.read(await askCalls(urls(), 1, plan.calls))
      return { asked, facts, said: judgeSignature(asked, facts ?? {}).map(({ id }) => id) }
    }
    const good = await judge(typed('0'))
    expect(good.facts?.permitNonce).toEqual({ value: 0n })
    expect(good.said).toEqual([])
    expect(checkReplay(good.asked).filter(({ severity }) => severity !== 'info')).toEqual([])
    expect((await judge(typed('3'))).said).toEqual(['nonce'])
    expect((await judge(typed('0', { name: 'USDC' }))).said).toEqual(['domain'])
  })

  it('tell that a contract is new, without any index', async () => {
    const options = { health: {}, note: () => {} }
    const access = { chainId: 1, urls: urls(), options, callBytes: {}, agree: false, done: async () => {} }
    const age = await readAge(access, SPENDER)
    expect(age === undefined || (age >= 60 && age < 86_400)).toBe(true)
    for (let n = 0; n < 3; n++) await chains.get(1)?.mine()
    expect(await readAge(access, SPENDER)).toBeGreaterThanOrEqual(60)
  })
})
