import { type Hex, pad, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { ask, ME, OTHER, USDC, USDT } from '../fixtures/makeKnowledge'
import { factKey, mergeFacts } from './AskFacts'
import { planAskFacts } from './planAskFacts'

const word = (value: bigint | Hex) => ({
  ok: true,
  data: pad(typeof value === 'bigint' ? toHex(value) : value, { size: 32 }),
})
const no = { ok: false, data: '0x' as Hex }

describe('the calls', () => {
  it('ask of a transfer whether the recipient is frozen, and no more', () => {
    const plan = planAskFacts(1, [ask(), ask()], ME)
    expect(plan.calls.map(({ callData }) => callData.slice(0, 10))).toEqual(['0xfe575a87'])
    expect(plan.read([word(1n)]).frozen).toEqual({ [factKey(1, USDC, OTHER)]: true })
  })

  it('ask of an approval for the standing one, and for 0x’s Settlers', () => {
    const plan = planAskFacts(1, [ask({ action: 'approve', token: USDT, coin: 'USDT' })], ME)
    expect(plan.calls).toHaveLength(2 + 8)
    const answers = [word(0n), word(7n), word(OTHER), no, no, no, word(ME), word(0n), word(2n ** 200n), no]
    expect(plan.read(answers)).toEqual({
      addresses: {},
      frozen: { [factKey(1, USDT, OTHER)]: false },
      allowances: { [factKey(1, USDT, OTHER)]: 7n },
      settlers: { 1: [OTHER, ME] },
    })
  })

  it('ask of the request’s own other side, however many stand in calls inside of it', () => {
    const side = (n: number) => pad(toHex(n), { size: 20 })
    const nested = Array.from({ length: 20 }, (_, n) =>
      ask({ counterparty: side(n + 1), path: [`call[${n}]`, 'transfer'] }),
    )
    const plan = planAskFacts(1, [...nested, ask()], ME)
    expect(plan.calls).toHaveLength(12)
    expect(plan.read([word(1n)]).frozen).toEqual({ [factKey(1, USDC, OTHER)]: true })
  })

  it('ask nothing of another chain, nor of a coin that is not known', () => {
    expect(planAskFacts(10, [ask()], ME).calls).toEqual([])
    expect(planAskFacts(1, [ask({ token: OTHER, coin: null })], ME).calls).toEqual([])
  })
})

it('takes no broken answer for a fact', () => {
  const plan = planAskFacts(1, [ask({ action: 'approve' })], ME)
  for (const answer of [no, { ok: true, data: '0x' as Hex }, { ok: true, data: `0x${'ff'.repeat(32)}` as Hex }]) {
    const facts = plan.read([answer, no, no, no, no, no, no, no, no, no])
    expect(facts).toEqual({ addresses: {}, frozen: {}, allowances: {}, settlers: {} })
  }
  expect(plan.read([])).toEqual(mergeFacts([]))
})
