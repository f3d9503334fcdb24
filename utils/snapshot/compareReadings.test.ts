import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type ChainReading, emptyReading, encodeSnapshot, Snapshot } from './ChainReading'
import { compareReadings } from './compareReadings'

const [account, token] = ['aa', 'bb'].map((end) => `0x${end.padStart(40, '0')}`) as [`0x${string}`, `0x${string}`]
const reading = (amount: bigint | null, more: Partial<ChainReading> = {}): ChainReading => ({
  ...emptyReading(1),
  host: 'b.example',
  block: { number: 9n, time: 9 },
  native: [{ account, amount: { value: 1n } }],
  holdings: [
    {
      account,
      token,
      amount: amount === null ? { value: null, reason: 'x' } : { value: amount },
      frozen: { value: false },
    },
  ],
  tokens: [{ token, paused: { value: false }, fee: { value: { bps: 1, max: 2n } } }],
  ...more,
})

describe('compareReadings', () => {
  it('finds nothing where both say the same, or one does not know', () => {
    expect(compareReadings(reading(5n), reading(5n))).toEqual({ host: 'b.example', differs: [], more: 0 })
    expect(compareReadings(reading(null), reading(5n)).differs).toEqual([])
    expect(compareReadings(reading(5n), reading(null)).differs).toEqual([])
  })

  it('names every field that differs, with both words', () => {
    const theirs = reading(6n, {
      native: [{ account, amount: { value: 2n } }],
      tokens: [{ token, paused: { value: true }, fee: { value: { bps: 1, max: 3n } } }],
    })
    expect(compareReadings(reading(5n), theirs).differs).toEqual([
      { account, what: 'amount', ours: '1', theirs: '2' },
      { account, token, what: 'amount', ours: '5', theirs: '6' },
      { token, what: 'paused', ours: 'no', theirs: 'yes' },
      { token, what: 'fee', ours: '1, at most 2', theirs: '1, at most 3' },
    ])
  })

  it('compares nothing of another block', () => {
    const second = compareReadings(reading(5n), reading(6n, { block: { number: 10n, time: 9 } }))
    expect(second).toMatchObject({ differs: [], reason: 'gave another block than was asked for' })
  })

  it('is bounded, and survives storage', () => {
    const holdings = Array.from({ length: 30 }, () => ({ account, token, amount: { value: 2n ** 256n - 1n } }))
    const others = holdings.map((holding) => ({ ...holding, amount: { value: 0n } }))
    const second = compareReadings(reading(5n, { holdings }), reading(5n, { holdings: others }))
    expect([second.differs.length, second.more]).toEqual([20, 10])
    const stored = encodeSnapshot({ chains: [{ ...reading(5n), second }], refreshing: null })
    expect(v.parse(Snapshot, stored).chains[0]?.second).toEqual(second)
  })
})
