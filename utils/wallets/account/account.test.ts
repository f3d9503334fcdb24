import { describe, expect, it } from 'vitest'
import { emptyReading } from '../../snapshot'
import { listTokens } from '../../tokens'
import type { AccountFacts } from './AccountFacts'
import { chainsHeld, chainsToLookAt, MOST_CODE_CHAINS } from './chainsToLookAt'
import { describeAccount } from './describeAccount'
import { isDue } from './isDue'
import { readCode } from './readCode'

const delegate = '0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B'
const facts = (more: Partial<AccountFacts>): AccountFacts => ({
  at: 1000,
  partial: false,
  names: [],
  doubts: [],
  code: [],
  ...more,
})
const chainName = (id: number) => ({ 1: 'Ethereum', 10: 'Optimism', 8453: 'Base' })[id] ?? '?'
const texts = (lines: ReturnType<typeof describeAccount>) => lines.map(({ text }) => text)

describe('readCode', () => {
  it.each([
    ['0x', { form: 'none' }],
    [`0xef0100${delegate.slice(2).toLowerCase()}`, { form: 'delegated', delegate }],
    [`0xEF0100${delegate.slice(2)}`, { form: 'delegated', delegate }],
    // A byte more or less is no delegation.
    [`0xef0100${delegate.slice(2)}00`, { form: 'contract' }],
    ['0xef0100', { form: 'contract' }],
    ['0x6080', { form: 'contract' }],
  ])('reads %s', (code, form) => {
    expect(readCode(code)).toEqual(form)
  })

  it.each([null, 1, '', '6080', '0x608', '0xzz', {}])('refuses %j', (code) => {
    expect(readCode(code)).toBeNull()
  })
})

describe('isDue', () => {
  it('is so at first, after a day, after an hour where a part failed, and when the clock was set back', () => {
    expect(isDue(undefined, 5000)).toBe(true)
    expect(isDue(facts({}), 1000 + 86_399)).toBe(false)
    expect(isDue(facts({}), 1000 + 86_400)).toBe(true)
    expect(isDue(facts({ partial: true }), 1000 + 3599)).toBe(false)
    expect(isDue(facts({ partial: true }), 1000 + 3600)).toBe(true)
    expect(isDue(facts({ at: 100_000 }), 10)).toBe(true)
  })
})

describe('describeAccount', () => {
  it('says nothing of what was not asked, or of a plain account', () => {
    expect(describeAccount(undefined, chainName)).toEqual([])
    expect(describeAccount(facts({ code: [{ chainId: 1, form: 'none' }] }), chainName, [1])).toEqual([])
  })

  it('names a contract, and the chains with coins where it does not exist', () => {
    const code: AccountFacts['code'] = [
      { chainId: 1, form: 'contract' },
      { chainId: 10, form: 'none' },
      { chainId: 8453, form: 'none' },
    ]
    expect(texts(describeAccount(facts({ code }), chainName, [8453]))).toEqual([
      'Smart account on Ethereum.',
      'There is no such contract on Base: coins there can be moved only if it can be made there too.',
    ])
  })

  it('says a delegate once, with its address in full, and every doubt', () => {
    const code: AccountFacts['code'] = [
      { chainId: 1, form: 'delegated', delegate },
      { chainId: 8453, form: 'delegated', delegate },
    ]
    const lines = describeAccount(facts({ code, doubts: ['It calls itself x.'] }), chainName)
    expect(texts(lines)).toEqual([
      'Lets the contract 0x63c0…E32B act for it on Ethereum, Base (EIP-7702).',
      'It calls itself x.',
    ])
    expect(lines[0]?.title).toBe(delegate)
  })
})

describe('chainsToLookAt', () => {
  const account = delegate
  const reading = (chainId: number, value: bigint) => ({
    ...emptyReading(chainId),
    holdings: listTokens(chainId)
      .slice(0, 1)
      .map((token) => ({ account: delegate as `0x${string}`, token: token.address, amount: { value } })),
  })

  it('is Ethereum and where there are coins, and never more than a few', () => {
    expect(chainsToLookAt(account, [])).toEqual([1])
    expect(chainsToLookAt(account, [reading(8453, 5n), reading(10, 0n)])).toEqual([1, 8453])
    const many = [10, 56, 100, 130, 137, 8453, 42161].map((id) => reading(id, 1n))
    expect(chainsToLookAt(account, many)).toHaveLength(MOST_CODE_CHAINS)
    expect(chainsHeld(account, many)).toHaveLength(7)
  })
})
