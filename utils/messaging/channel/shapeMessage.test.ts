import { expect, it } from 'vitest'
import { shapeMessage } from './shapeMessage'

const account = `0x${'a'.repeat(40)}`
const ask = { kind: 'ask', id: '1', method: 'personal_sign', params: ['0x'], truncated: false, via: 3, held: true }

it('brings what was told into shape', () => {
  expect(shapeMessage({ ...ask, state: { accounts: [account], chain: '0x2105', name: 'W', rdns: 'x.w' } })).toEqual({
    ...ask,
    state: { accounts: [account], chainId: 8453, provider: { name: 'W', rdns: 'x.w' } },
  })
})

it.each([
  ['0xa4b1', 42161],
  ['10', 10],
  [56, 56],
  ['0x', 0],
  ['-1', 0],
  [1.5, 0],
  [Number.MAX_VALUE, 0],
  [null, 0],
  [{ valueOf: 1 }, 0],
])('reads the chain %j as %i', (chain, chainId) => {
  expect(shapeMessage({ kind: 'state', state: { chain } })).toMatchObject({ state: { chainId } })
})

it('keeps out what has another type, is too long or too much', () => {
  expect(shapeMessage({ ...ask, id: 5, via: 'x', state: 7 })).toEqual({
    ...ask,
    id: '',
    via: 0,
    state: { accounts: [], chainId: 0, provider: { name: 'a wallet without a name' } },
  })
  expect(shapeMessage({ kind: 'unwrappable', name: 'n'.repeat(1000) })).toEqual({
    kind: 'unwrappable',
    name: 'n'.repeat(64),
  })
  const many = { accounts: ['0x1', null, { toString: 1 }, ...Array(50).fill(account)], name: 'n'.repeat(99) }
  const shaped = shapeMessage({ kind: 'accounts', id: '2', state: many })
  expect(shaped).toEqual({
    kind: 'accounts',
    id: '2',
    state: { accounts: Array(20).fill(account), chainId: 0, provider: { name: 'n'.repeat(64) } },
  })
})

it('takes a hash for what it is, and an error without a code for an error', () => {
  const hash = `0x${'b'.repeat(64)}`
  const outcome = (code: unknown, result: unknown) => shapeMessage({ kind: 'outcome', id: '1', code, result })
  expect(outcome(null, hash)).toEqual({ kind: 'outcome', id: '1', code: null, hash })
  expect(outcome(null, `${hash}00`)).toMatchObject({ hash: null })
  expect(outcome(4001, null)).toMatchObject({ code: 4001, hash: null })
  expect(outcome('4001', {})).toMatchObject({ code: -32603, hash: null })
})

it.each([
  [undefined],
  [null],
  ['ask'],
  [7],
  [[]],
  [{ kind: 'constructor' }],
  [{ ...ask, method: 'm'.repeat(65) }],
  [{ ...ask, method: ['personal_sign'] }],
  [{ kind: 'dropped', count: -1 }],
  [{ kind: 'dropped', count: '9' }],
  [{ kind: 'dropped', count: 1e300 }],
])('takes %j for no message', (told) => {
  expect(shapeMessage(told)).toBeNull()
})
