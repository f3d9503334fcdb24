import { getAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../ask'
import { listTokens } from '../tokens'
import { describeAsk } from './describeAsk'
import { type AskFacts, factKey, noFacts } from './facts/AskFacts'
import { addressOf, ask, knowledge, ME, NOW, OTHER, reading, USDC, USDT } from './fixtures/makeKnowledge'
import { judgeAsk } from './judgeAsk'
import type { Knowledge } from './Knowledge'

const judge = (asked: Partial<Ask> = {}, known: Partial<Knowledge> = {}) => judgeAsk(ask(asked), knowledge(known))
const ids = (asked: Partial<Ask> = {}, known: Partial<Knowledge> = {}) => judge(asked, known).map(({ id }) => id)
const said = (id: string, asked: Partial<Ask> = {}, known: Partial<Knowledge> = {}) =>
  judge(asked, known).find((finding) => finding.id === id)
const told = (facts: Partial<AskFacts>): Partial<Knowledge> => ({ facts: { ...noFacts, ...facts } })
const at = (form: 'none' | 'contract' | 'delegated', youngerThan?: number, who = OTHER) =>
  told({ addresses: { [factKey(1, who)]: { form, ...(youngerThan ? { youngerThan } : {}) } } })

const UNIVERSAL_ROUTER = '0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af' as const
const approve = { action: 'approve' } as const

it('says nothing where nothing is wrong', () => {
  expect(judge()).toEqual([])
  expect(judge({ ...approve, counterparty: UNIVERSAL_ROUTER })).toEqual([])
  expect(judge({ ...approve, counterparty: UNIVERSAL_ROUTER }, at('contract', undefined, UNIVERSAL_ROUTER))).toEqual([])
})

describe('a coin that comes in', () => {
  const bought: Partial<Ask> = { action: 'swap', path: ['swap', 'received'], counterparty: ME, amount: 10n ** 30n }

  it('needs not be held, and is no allowance', () => {
    expect(judge(bought)).toEqual([])
    expect(describeAsk(ask(bought), knowledge())).toMatchObject({ sentence: 'to get it', holding: null, enough: null })
  })

  it('and goes to somebody else is said', () => {
    expect(ids({ ...bought, counterparty: OTHER })).toEqual(['goesElsewhere'])
    expect(describeAsk(ask({ ...bought, counterparty: OTHER }), knowledge()).sentence).toMatch(/^to have it go to 0x/)
  })
})

describe('the token', () => {
  it('that is genuine is never called a look-alike, whatever it calls itself', () => {
    for (const { chainId, address, coin, symbol } of listTokens()) {
      const labels = {
        [`${chainId}:${address.toLowerCase()}`]: { value: { symbol, name: 'Tether USD₮', decimals: 6 } },
      }
      const found = judge({ chainId, token: address, coin }, { walletChainId: chainId, labels })
      expect([symbol, found.filter(({ id }) => id === 'lookalike')]).toEqual([symbol, []])
    }
  })

  it('that imitates USD₮0 at another address is one', () => {
    const token = '0x00000000000000000000000000000000000000Ab' as const
    const labels = { [`1:${token.toLowerCase()}`]: { value: { symbol: 'USD\u20ae0\u202e', name: 'x', decimals: 6 } } }
    const found = said('lookalike', { token, coin: null }, { labels })
    expect(found?.severity).toBe('danger')
    expect(found?.text).not.toMatch(/\u202e/)
  })

  it('that has lost its backing is a danger', () => {
    const token = listTokens().find(({ status }) => status === 'impaired')
    expect(token).toBeDefined()
    const asked = { chainId: token?.chainId, token: token?.address, coin: token?.coin }
    expect(said('status', asked, { walletChainId: token?.chainId })?.text).toMatch(/not worth a dollar/)
  })
})

describe('the recipient', () => {
  it.each([
    ['its own contract', USDC, /token’s own contract/],
    ['another coin’s', USDT, /contract of USDT/],
    ['nobody', `0x${'0'.repeat(40)}`, /zero address/],
    ['a burn address', '0x000000000000000000000000000000000000dEaD', /nobody has the key/],
  ])('that is %s is a danger, for signed transfers too', (_, to, words) => {
    const counterparty = getAddress(to)
    expect(said('ownToken', { counterparty })?.text).toMatch(words)
    expect(said('ownToken', { counterparty, action: 'eip3009' })?.severity).toBe('danger')
  })

  it('that looks like an earlier one is a danger; the earlier one itself is none', () => {
    const fake = getAddress('0x7099797000000000000000000000000017dc79c8')
    const recipients = [{ address: OTHER, at: NOW - 1000 }]
    expect(said('poisoning', { counterparty: fake }, { recipients })?.text).toMatch(
      /sent coins to before.*0x7099…79[Cc]8/,
    )
    expect(ids({}, { recipients })).toEqual([])
    const both = [...recipients, { address: fake, at: NOW - 10 }]
    expect(said('poisoning', { counterparty: fake }, { recipients: both })).toBeDefined()
    expect(said('poisoning', {}, { recipients: both })).toBeUndefined()
  })

  it('that was noted in the same second as its look-alike: the first is the real one', () => {
    const fake = getAddress(`${OTHER.slice(0, 7)}${'0'.repeat(30)}${OTHER.slice(37)}`.toLowerCase())
    for (const at of [
      [NOW, NOW],
      [NOW + 9, NOW],
    ] as const) {
      const recipients = [
        { address: OTHER, at: at[0] },
        { address: fake, at: at[1] },
      ]
      expect(said('poisoning', {}, { recipients })).toBeUndefined()
      expect(said('poisoning', { counterparty: fake }, { recipients })).toBeDefined()
    }
  })

  it('that looks like one’s own address is a danger too', () => {
    const fake = getAddress(`${ME.slice(0, 8)}${'0'.repeat(29)}${ME.slice(37)}`.toLowerCase())
    expect(said('poisoning', { counterparty: fake }, { own: [ME] })?.text).toMatch(/one of your own/)
    expect(said('poisoning', { counterparty: ME }, { own: [ME] })).toBeUndefined()
  })

  it('that is frozen is a danger, and so is a frozen spender', () => {
    const frozen = told({ frozen: { [factKey(1, USDC, OTHER)]: true } })
    expect(said('frozenSide', {}, frozen)?.text).toMatch(/frozen the recipient’s USDC/)
    expect(said('frozenSide', approve, frozen)?.text).toMatch(/frozen the other side/)
    expect(ids({ token: USDT, coin: 'USDT' }, frozen)).toEqual([])
  })
})

describe('the spender', () => {
  it.each([
    ['Multicall3', '0xcA11bde05977b3631167028862bE2a173976CA11', /Multicall3 must not be given an allowance/],
    ['CoW’s settlement', '0x9008D19f58AAbD9eD0D60971565AA8510560ab41', /GPv2Settlement must not/],
    ['a coin’s contract', USDT, /contract of USDT itself/],
  ] as const)('that is %s is a danger', (_, counterparty, words) => {
    for (const action of ['approve', 'permit', 'permit2'] as const) {
      expect(said('spender', { action, counterparty })).toMatchObject({ severity: 'danger', text: words })
    }
    expect(ids({ ...approve, counterparty, amount: 0n })).toEqual([])
  })

  it('that is a Settler of 0x is a danger', () => {
    expect(said('spender', approve, told({ settlers: { 1: [OTHER] } }))?.text).toMatch(/0x Settler/)
    expect(said('spender', approve, told({ settlers: { 10: [OTHER] } }))).toBeUndefined()
  })

  it.each(['none', 'delegated'] as const)('that is an account (%s) is a danger, and no stranger beside', (form) => {
    expect(ids(approve, at(form))).toEqual(['noCode'])
    expect(said('noCode', approve, at(form))?.severity).toBe('danger')
    // What a wallet grants is made for an account, as long as it is bounded.
    const granted: Partial<Ask> = { action: 'permit', path: ['permissions', '[0]'], expiresAt: NOW + 9 }
    expect(said('noCode', granted, at(form))?.severity).toBe('caution')
    for (const more of [{ amount: 'unlimited' as const }, { amount: null }, { expiresAt: null }, { path: ['Permit'] }])
      expect(said('noCode', { ...granted, ...more }, at(form))?.severity).toBe('danger')
    expect(ids({}, at(form))).toEqual([])
  })

  it('that nobody knows is a note, and a caution where nothing bounds it', () => {
    expect(judge(approve, at('contract'))).toMatchObject([{ id: 'stranger', severity: 'info' }])
    expect(said('stranger', { ...approve, amount: 'unlimited' })?.severity).toBe('caution')
  })

  it('that was made just now is said, unless it is a known one', () => {
    expect(said('young', approve, at('contract', 1500))?.text).toBe('A new contract, made within the last 25 min.')
    expect(ids({ ...approve, counterparty: UNIVERSAL_ROUTER }, at('contract', 60, UNIVERSAL_ROUTER))).toEqual([])
  })
})

describe('the amount', () => {
  it('without bound is said, also where it is written out', () => {
    expect(said('unlimited', { ...approve, amount: 'unlimited' })).toBeDefined()
    expect(said('unlimited', { ...approve, amount: 2n ** 255n })).toBeDefined()
    expect(said('unlimited', { ...approve, amount: 10n ** 17n })).toBeUndefined()
    expect(ids({ amount: 10n ** 17n, action: 'transfer' })).not.toContain('unlimited')
  })

  it('far above the balance is said of allowances', () => {
    expect(said('farAbove', { ...approve, amount: 5_000_000_001n })?.severity).toBe('caution')
    expect(said('farAbove', { ...approve, amount: 5_000_000_000n })).toBeUndefined()
    expect(said('farAbove', { amount: 5_000_000_001n })).toBeUndefined()
    expect(said('farAbove', { ...approve, amount: 5_000_000_001n }, { readings: [] })).toBeUndefined()
  })

  it('that is not here, while the other coin is, is said without figures', () => {
    const readings = [reading(1, { USDC: 1n, USDT: 500_000_000n })]
    expect(said('otherCoin', {}, { readings })?.text).toBe('You hold enough USDT on Ethereum instead.')
    expect(said('otherCoin', {}, { readings: [reading(1, { USDC: 1n, USDT: 99_999_999n })] })).toBeUndefined()
    expect(said('otherCoin')).toBeUndefined()
  })

  it('counts in each token’s own decimals', () => {
    const bnb = { chainId: 56, token: addressOf(56, 'USDC'), amount: 100n * 10n ** 18n }
    const held = (usdt: bigint) => ({ walletChainId: 56, readings: [reading(56, { USDC: 0n, USDT: usdt })] })
    expect(said('otherCoin', bnb, held(100n * 10n ** 18n))).toBeDefined()
    expect(said('otherCoin', bnb, held(99n * 10n ** 18n))).toBeUndefined()
  })
})

describe('USDT on Ethereum', () => {
  const usdt = { ...approve, coin: 'USDT', token: USDT, counterparty: UNIVERSAL_ROUTER } as const
  const allowed = (value: bigint) => told({ allowances: { [factKey(1, USDT, UNIVERSAL_ROUTER)]: value } })

  it('changes no allowance but from or to zero', () => {
    expect(said('willRevert', usdt, allowed(1n))?.text).toMatch(/^Will fail/)
    expect(ids(usdt, allowed(0n))).toEqual([])
    expect(ids({ ...usdt, amount: 0n }, allowed(1n))).toEqual([])
    expect(said('willRevert', { ...usdt, token: USDC, coin: 'USDC' }, allowed(1n))).toBeUndefined()
  })

  it('says its fee, and that it is paused', () => {
    const state = (more: object) => ({
      readings: [reading(1, { USDT: 10n ** 12n }, { tokens: [{ token: USDT, ...more }] })],
    })
    expect(said('paused', usdt, state({ fee: { value: { bps: 10, max: 1n } } }))?.text).toMatch(
      /0\.10% of each transfer/,
    )
    expect(said('paused', usdt, state({ paused: { value: true } }))?.severity).toBe('danger')
  })
})

it('puts the gravest first', () => {
  const found = judge({ ...approve, amount: 'unlimited', counterparty: USDT }, { walletChainId: 8453 })
  expect(found.map(({ severity }) => severity)).toEqual(['danger', 'caution', 'caution'])
})
