import { encodeAbiParameters, type Hex, hashDomain, pad, type TypedDataDomain, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { judgeSignature, planFacts, type SignatureFacts } from '..'
import {
  authorization,
  ME,
  permit,
  permit2Domain,
  permitSingle,
  permitTransfer,
  request,
  USDC,
  usdcDomain,
} from '../fixtures/makeRequest'

const ids = (facts: SignatureFacts, asked = permit()) => judgeSignature(asked, facts).map(({ text }) => text)
const word = (value: bigint) => pad(toHex(value), { size: 32 })
const ok = (data: Hex) => ({ ok: true, data })
const no = { ok: false, data: '0x' as Hex }

describe('the nonce', () => {
  it('of a permit has to be the next one', () => {
    expect(ids({ permitNonce: { value: 0n } })).toEqual([])
    expect(ids({ permitNonce: { value: 1n } })).toEqual([expect.stringMatching(/used up/)])
    expect(ids({ permitNonce: { value: 0n } }, permit({ nonce: '5' }))).toEqual([expect.stringMatching(/later/)])
    expect(ids({ permitNonce: { value: null, reason: 'x' } })).toEqual([])
  })

  it('of an authorization must not be used', () => {
    expect(ids({ authorizationUsed: { value: true } }, authorization())).toEqual([expect.stringMatching(/used up/)])
    expect(ids({ authorizationUsed: { value: false } }, authorization())).toEqual([])
  })

  it('of Permit2 is a bit in a word, or counted', () => {
    expect(ids({ permit2Word: { value: 1n << 44n } }, permitTransfer())).toEqual([expect.stringMatching(/used up/)])
    expect(ids({ permit2Word: { value: ~(1n << 44n) & (2n ** 256n - 1n) } }, permitTransfer())).toEqual([])
    expect(ids({ permit2Nonces: [{ value: 4n }] }, permitSingle())).toEqual([expect.stringMatching(/used up/)])
    expect(ids({ permit2Nonces: [{ value: 3n }] }, permitSingle())).toEqual([])
  })
})

describe('the domain', () => {
  const types = (names: string[]) => ({
    EIP712Domain: names.map((name) => ({
      name,
      type: { chainId: 'uint256', verifyingContract: 'address' }[name] ?? 'string',
    })),
  })
  const separator = (domain: TypedDataDomain, names: string[]) =>
    hashDomain({ domain: domain as never, types: types(names) })

  it('is compared by its separator', () => {
    const own = separator(usdcDomain, ['name', 'version', 'chainId', 'verifyingContract'])
    expect(ids({ separator: { value: own } })).toEqual([])
    expect(ids({ separator: { value: word(1n) } })).toEqual([expect.stringMatching(/differs from the contract/)])
    const permit2 = separator(permit2Domain, ['name', 'chainId', 'verifyingContract'])
    expect(ids({ separator: { value: permit2 } }, permitSingle())).toEqual([])
  })

  it('is compared with the contract’s word where it has one (EIP-5267)', () => {
    const told = { name: 'USD Coin', version: '2', chainId: 1n, verifyingContract: USDC }
    expect(ids({ contractDomain: { value: told } })).toEqual([])
    expect(ids({ contractDomain: { value: { ...told, name: 'USDC' } } })).toEqual([expect.stringMatching(/\(name\)/)])
  })
})

it('says that a smart account may not be the only one, unless it is named', () => {
  expect(ids({ smartAccount: true }, permitTransfer())).toEqual([expect.stringMatching(/other smart accounts/)])
  expect(ids({ smartAccount: true }, permit())).toEqual([])
  expect(ids({}, permitTransfer())).toEqual([])
})

describe('the calls', () => {
  it('are those the signature needs, and their answers come to the right place', () => {
    const plan = planFacts(permit())
    expect(plan?.chainId).toBe(1)
    expect(plan?.calls.map(({ callData }) => callData.slice(0, 10))).toEqual(['0x7ecebe00', '0x84b0196e', '0x3644e515'])
    expect(plan?.read([ok(word(7n)), no, ok(word(9n))])).toMatchObject({
      permitNonce: { value: 7n },
      contractDomain: { value: null },
      separator: { value: word(9n) },
    })
    expect(planFacts(authorization())?.calls[0]?.callData).toMatch(/^0xe94a0102/)
    expect(planFacts(permitTransfer())?.calls[0]?.callData).toBe(
      `0x4fe02b44${ME.slice(2).toLowerCase().padStart(64, '0')}${word(1n).slice(2)}`,
    )
    const allowance = encodeAbiParameters([{ type: 'uint160' }, { type: 'uint48' }, { type: 'uint48' }], [1n, 2, 3])
    expect(planFacts(permitSingle())?.read([ok(allowance), no, no]).permit2Nonces).toEqual([{ value: 3n }])
  })

  it('are none where there is nothing to ask', () => {
    expect(planFacts(request('personal_sign', ['hello', ME]))).toBeUndefined()
    expect(planFacts(request('eth_signTypedData_v4', [ME, '{']))).toBeUndefined()
  })

  it('take no broken answer for a fact', () => {
    for (const answer of [no, ok('0x'), ok('0x01'), ok(`0x${'ff'.repeat(100)}`), ok(`0x${'ff'.repeat(4000)}`)]) {
      const facts = planFacts(permit())?.read([answer, answer, answer])
      expect(facts?.permitNonce?.value).toBeNull()
      expect(judgeSignature(permit(), facts ?? {})).toEqual([])
    }
    expect(planFacts(permit())?.read([]).separator?.value).toBeNull()
  })
})
