import { expect, it } from 'vitest'
import type { AskEntry } from './AskEntry'
import { exportLog } from './exportLog'
import { searchLog } from './searchLog'

const entry = (id: string, title: string, more: Partial<AskEntry> = {}): AskEntry => ({
  id,
  tabId: 1,
  frameId: 0,
  page: 'p',
  origin: 'https://app.example',
  method: 'eth_sendTransaction',
  at: 1_790_000_000,
  account: null,
  provider: '=cmd()',
  asks: [
    {
      coin: 'USDC',
      title,
      where: 'native · Base',
      genuine: { sign: '✓', text: 'genuine' },
      sentence: 'to let 0x0000…0002 take it',
      counterparty: '0x0000000000000000000000000000000000000002',
      findings: [{ id: 'unlimited', severity: 'caution', text: 'No end date.' }],
      holding: 'You hold 5.00 here.',
      holdingInPage: null,
      enough: true,
    },
  ],
  findings: [{ id: 'replay', severity: 'caution', text: 'Asked for twice.' }],
  truncated: false,
  outcome: 'rejected',
  lapse: null,
  hash: null,
  ...more,
})
const log = [entry('a', '250.00 USDC'), entry('b', '10.00 USDC', { origin: 'https://other.example' })]
const ids = (found: readonly AskEntry[]) => found.map(({ id }) => id)

it('finds every word, wherever it stands', () => {
  expect(ids(searchLog(log, { words: 'base  250.00' }))).toEqual(['a'])
  expect(ids(searchLog(log, { words: 'REJECTED end date' }))).toEqual(['a', 'b'])
  expect(ids(searchLog(log, { words: 'rejected 99' }))).toEqual([])
  expect(ids(searchLog(log, { words: 'twice' }))).toEqual(['a', 'b'])
  expect(ids(searchLog(log, { words: '', origin: 'https://other.example' }))).toEqual(['b'])
})

it('is taken along as CSV and JSON', () => {
  const csv = exportLog(log, 'csv').split('\r\n')
  expect(csv).toHaveLength(4)
  expect(csv[1]).toMatch(
    /^2026-09-21T\d\d:\d\d:\d\d\.000Z,https:\/\/app\.example,eth_sendTransaction,,'=cmd\(\),250\.00 USDC,/,
  )
  const [first] = JSON.parse(exportLog(log, 'json'))
  expect(first).toMatchObject({ outcome: 'rejected', origin: 'https://app.example' })
  expect(Object.keys(first)).not.toContain('tabId')
})
