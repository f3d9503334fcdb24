import { describe, expect, it } from 'vitest'
import type { Token } from '../tokens'
import { type ChainReading, emptyReading, type Holding, type TokenState } from './ChainReading'
import { noteToken } from './noteToken'
import { stuckOf } from './stuckOf'

const account = `0x${'a'.repeat(40)}` as const
const token: Token = {
  coin: 'USDT',
  chainId: 1,
  address: `0x${'1'.repeat(40)}`,
  symbol: 'USDT',
  decimals: 6,
  form: 'native',
  eip2612: false,
  eip3009: false,
  sources: [],
  asOf: '2026-11-24',
}
const read = (holding: Partial<Holding>, state: Partial<TokenState> = {}): ChainReading[] => [
  {
    ...emptyReading(1),
    at: 5,
    holdings: [{ account, token: token.address, amount: { value: 7_000_000n }, ...holding }],
    tokens: [{ token: token.address, ...state }],
  },
]
const words = (readings: ChainReading[], of = token) =>
  noteToken(account, of, readings).map(({ sign, text }) => `${sign} ${text}`)

describe('noteToken', () => {
  it('has nothing to say of a coin that works, nor of a chain that was never read', () => {
    expect(words(read({ frozen: { value: false } }, { paused: { value: false } }))).toEqual([])
    expect(words([])).toEqual([])
  })

  it('says frozen also where nothing is held, everything else only where something is', () => {
    const state = {
      paused: { value: true },
      deprecated: { value: true },
      fee: { value: { bps: 10, max: 50_000_000n } },
    }
    expect(words(read({ amount: { value: 0n }, frozen: { value: true } }, state))).toEqual([
      '! USDT is frozen for this address by its issuer: it can’t be moved.',
    ])
    expect(words(read({}, state))).toEqual([
      '! USDT is paused by its issuer: nobody can move it now.',
      '~ USDT charges 0.1% of each transfer now, at most 50.00.',
      '~ USDT: its issuer has replaced this contract by a newer one.',
    ])
  })

  it('says what could not be read instead of taking it for well', () => {
    const unread = { value: null, reason: 'the contract refused to say' } as const
    expect(words(read({ frozen: unread }, { paused: unread }))).toEqual([
      '? Not checked whether USDT is frozen or paused: the chain did not say.',
    ])
  })

  it('tells a form that is no longer backed from one that was followed by another', () => {
    expect(words(read({}), { ...token, status: 'impaired' })[0]).toMatch(/^! .*not counted/)
    expect(words(read({}), { ...token, status: 'superseded' })[0]).toMatch(/^\? .*another form/)
  })
})

describe('stuckOf', () => {
  it('adds up what is frozen or paused, and nothing else', () => {
    expect(stuckOf(account, [token], read({ frozen: { value: true } })).value).toBe(7_000_000n)
    expect(stuckOf(account, [token], read({}, { paused: { value: true } })).value).toBe(7_000_000n)
    expect(stuckOf(account, [token], read({ frozen: { value: false } }, { paused: { value: false } })).value).toBe(0n)
    expect(stuckOf(account, [token], []).value).toBe(0n)
  })
})
