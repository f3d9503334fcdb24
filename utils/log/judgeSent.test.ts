import { expect, it } from 'vitest'
import { judgeSent, type SentMemory, type SentSeen } from './judgeSent'

const ME = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const fresh: SentMemory = { nonce: null, missed: 0 }
const seen = (more: Partial<SentSeen> = {}): SentSeen => ({
  count: 7,
  transaction: { from: ME.toLowerCase(), nonce: 7 },
  mined: false,
  ...more,
})
const judge = (before: SentMemory, more: Partial<SentSeen> = {}) => judgeSent(before, ME, seen(more))

it('waits, and remembers the number, while it is on its way', () => {
  expect(judge(fresh)).toEqual({ state: 'waiting', nonce: 7, missed: 0 })
  expect(judge({ nonce: 7, missed: 0 }, { transaction: null })).toEqual({ state: 'waiting', nonce: 7, missed: 0 })
})

it('is mined with its receipt, whatever was missed before', () => {
  expect(judge({ nonce: 7, missed: 1 }, { count: 8, mined: true })).toEqual({ state: 'mined' })
})

it('is replaced once two looks in a row find its number used by another', () => {
  const gone = { count: 8, transaction: null }
  expect(judge({ nonce: 7, missed: 0 }, gone)).toEqual({ state: 'waiting', nonce: 7, missed: 1 })
  expect(judge({ nonce: 7, missed: 1 }, gone)).toEqual({ state: 'replaced' })
  // A node that still keeps it says nothing else.
  expect(judge({ nonce: 7, missed: 1 }, { count: 8 })).toEqual({ state: 'replaced' })
})

it('starts counting anew where a look in between finds it unused', () => {
  expect(judge({ nonce: 7, missed: 1 }, { count: 7, transaction: null })).toMatchObject({ missed: 0 })
})

it('is never called replaced where no node has shown it', () => {
  expect(judge({ nonce: null, missed: 0 }, { count: 99, transaction: null })).toEqual({
    state: 'waiting',
    nonce: null,
    missed: 0,
  })
  expect(judge({ nonce: null, missed: 0 }, { count: 99, transaction: null, mined: true })).toMatchObject({ missed: 0 })
})

it('tells nothing where somebody else signed it', () => {
  const other = { from: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8', nonce: 3 }
  expect(judge(fresh, { transaction: other, mined: true })).toEqual({ state: 'foreign' })
})
