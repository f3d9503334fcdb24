import { encodeAbiParameters, encodeFunctionResult, type Hex, multicall3Abi, pad, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { listTokens } from '../tokens'
import { decodeMulticall, encodeMulticall } from './multicall'
import { planChainRead, type Rider } from './planChainRead'
import { readBool, readUint } from './words'

const account = '0x00000000000000000000000000000000000000aa'
const other = '0xcA11bde05977b3631167028862bE2a173976CA11'
const word = (value: bigint | number): Hex => pad(toHex(value), { size: 32 })

describe('words', () => {
  it.each([
    [word(7), 7n],
    [word(2n ** 256n - 1n), 2n ** 256n - 1n],
  ])('reads %s', (data, value) => expect(readUint(data).value).toBe(value))

  it.each([
    [null, /refused/],
    [undefined, /refused/],
    ['0x', /nothing/],
    [`0x${'0'.repeat(62)}` as Hex, /unknown form/],
    [`0x${'0'.repeat(66)}` as Hex, /unknown form/],
  ])('says why %s is no number', (data, reason) => expect(readUint(data as Hex).reason).toMatch(reason))

  it('takes only 0 and 1 for no and yes', () => {
    expect([readBool(word(0)).value, readBool(word(1)).value, readBool(word(2)).value]).toEqual([false, true, null])
  })
})

describe('planChainRead', () => {
  const tokens = listTokens(1).filter((token) => token.form === 'native')
  const rider: Rider<string> = {
    calls: [{ target: account, callData: '0x12345678' }],
    parse: (results, blockTime) => `${results.join()}@${blockTime}`,
  }
  const plan = planChainRead({ chainId: 1, tokens, accounts: [account], riders: [rider] })
  const answers = (change: (index: number) => Hex | null | undefined = () => undefined) =>
    plan.calls.map((_, index) => {
      const changed = change(index)
      if (changed !== undefined) return changed
      return index === 0 ? word(1_790_000_000) : index === 1 ? word(99) : word(1)
    })
  const given = (results = answers(), reasons = new Map<number, string>()) => ({ results, reasons })

  it('carries every sub-call through one aggregate3 and back', () => {
    const data = encodeMulticall(plan.calls, other)
    expect(data.startsWith('0x82ad56cb')).toBe(true)
    const returned = encodeFunctionResult({
      abi: multicall3Abi,
      functionName: 'aggregate3',
      result: answers().map((returnData) => ({ success: true, returnData: returnData ?? '0x' })),
    })
    expect(decodeMulticall(returned, plan.calls.length).results).toEqual(answers())
    expect(() => decodeMulticall(returned, plan.calls.length + 1)).toThrow(/results for/)
  })

  it('reads one block, the holdings, the switches and what rides along', () => {
    const { reading, riders } = plan.read(given(), 5, 'host')
    expect(reading).toMatchObject({ chainId: 1, at: 5, host: 'host', block: { number: 99n, time: 1_790_000_000 } })
    expect(reading.holdings.map((holding) => holding.amount.value)).toEqual([1n, 1n])
    expect(riders).toEqual([`${word(1)}@1790000000`])
  })

  it('marks a reverted sub-call alone, with its reason', () => {
    const balances = plan.calls.flatMap((call, index) => (call.callData.startsWith('0x70a08231') ? [index] : []))
    const { reading } = plan.read(given(answers((index) => (index === balances[0] ? null : undefined))), 5, 'host')
    expect(reading.holdings[0]?.amount).toEqual({ value: null, reason: 'the contract refused to say' })
    expect(reading.holdings[1]?.amount.value).toBe(1n)
  })

  it('passes on why a sub-call failed', () => {
    const at = plan.calls.findIndex((call) => call.callData.startsWith('0x70a08231'))
    const failed = answers((index) => (index === at ? null : undefined))
    const { reading } = plan.read(given(failed, new Map([[at, 'the contract used up all']])), 5, 'host')
    expect(reading.holdings[0]?.amount).toEqual({ value: null, reason: 'the contract used up all' })
  })

  it('refuses an answer without a block', () => {
    for (const at of [0, 1]) {
      const without = answers((index) => (index === at ? null : undefined))
      expect(() => plan.read(given(without), 5, 'h')).toThrow(/no block/)
    }
    const endless = answers((index) => (index === 0 ? word(2n ** 200n) : undefined))
    expect(() => plan.read(given(endless), 5, 'h')).toThrow(/no block/)
  })

  it('asks no native balance where gas is paid in stablecoins', () => {
    const tempo = planChainRead({ chainId: 4217, tokens: listTokens(4217), accounts: [account] })
    expect(tempo.calls.filter((call) => call.callData.startsWith('0x4d2301cc'))).toEqual([])
    expect(plan.calls.filter((call) => call.callData.startsWith('0x4d2301cc'))).toHaveLength(1)
  })

  it('refuses a fee of more than everything', () => {
    const rate = plan.calls.findIndex((call) => call.callData === '0xdd644f72')
    expect(rate).toBeGreaterThan(0)
    const { reading } = plan.read(given(answers((index) => (index === rate ? word(10_001) : undefined))), 5, 'h')
    expect(reading.tokens.find((token) => token.fee)?.fee).toMatchObject({ value: null })
  })
})

it('decodeMulticall refuses what is not an answer', () => {
  expect(() => decodeMulticall('0x1234', 1)).toThrow()
  expect(() => decodeMulticall(encodeAbiParameters([{ type: 'uint256' }], [2n ** 255n]), 1)).toThrow()
})
