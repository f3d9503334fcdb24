import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { AskEntry } from '../AskEntry'
import { changeKept, eraseKept, keepEntry, listKept } from './kept'
import { openKept } from './openKept'

let databases = 0
const open = () => openKept(`test-${++databases}`)
const entry = (id: string, at: number, more: Partial<AskEntry> = {}): AskEntry => ({
  id,
  tabId: 1,
  frameId: 0,
  page: 'p',
  origin: 'https://app.example',
  method: 'eth_sendTransaction',
  at,
  account: null,
  provider: null,
  asks: [],
  findings: [],
  truncated: false,
  outcome: 'passed',
  lapse: null,
  hash: null,
  ...more,
})

it('remembers the newest first, and what became of each', async () => {
  const db = await open()
  await keepEntry(db, entry('a', 1))
  await keepEntry(db, entry('b', 2))
  await changeKept(db, 'a', { outcome: 'rejected' })
  await changeKept(db, 'unknown', { outcome: 'sent' })
  // Newer words of the same request do not undo it.
  await keepEntry(db, entry('a', 1, { truncated: true }))
  expect((await listKept(db)).map(({ id, outcome, truncated }) => [id, outcome, truncated])).toEqual([
    ['b', 'passed', false],
    ['a', 'rejected', true],
  ])
})

it('is bounded: the oldest make room', async () => {
  const db = await open()
  for (let n = 0; n < 12; n++) await keepEntry(db, entry(`e${n}`, n), 10)
  const kept = await listKept(db)
  expect(kept).toHaveLength(10)
  expect(kept.at(-1)?.id).toBe('e2')
})

it('erases one site, or all', async () => {
  const db = await open()
  await keepEntry(db, entry('a', 1))
  await keepEntry(db, entry('b', 2, { origin: 'https://other.example' }))
  await eraseKept(db, 'https://other.example')
  expect((await listKept(db)).map(({ id }) => id)).toEqual(['a'])
  await eraseKept(db)
  expect(await listKept(db)).toEqual([])
})

it('leaves out what another version stored in another shape', async () => {
  const db = await open()
  await keepEntry(db, entry('a', 1))
  await db.put('entries', { id: 'odd', at: 2 } as never)
  expect((await listKept(db)).map(({ id }) => id)).toEqual(['a'])
})
