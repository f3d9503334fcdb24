import { expect, it } from 'vitest'
import { type MentionEntry, type MentionLog, noteFrame } from './MentionEntry'

const entry = (id: number, frameId = 0): MentionEntry => ({
  id,
  frameId,
  mark: 'native',
  sign: '•',
  tone: 'plain',
  name: 'Native USDT on Tron',
  lines: [],
  coin: 'USDT',
})

it('a frame’s mentions take the place of its earlier ones and leave other frames alone', () => {
  let log = noteFrame({}, { tabId: 1, frameId: 0, page: 'a' }, [entry(1), entry(2)])
  log = noteFrame(log, { tabId: 1, frameId: 7, page: 'a' }, [entry(1, 7)])
  log = noteFrame(log, { tabId: 1, frameId: 0, page: 'a' }, [entry(3)])
  expect(log['1']?.entries.map(({ frameId, id }) => [frameId, id])).toEqual([
    [0, 3],
    [7, 1],
  ])
})

it('another document of the tab begins anew', () => {
  const log = noteFrame({}, { tabId: 1, frameId: 3, page: 'a' }, [entry(1, 3)])
  expect(noteFrame(log, { tabId: 1, frameId: 0, page: 'b' }, [])['1']).toEqual({ page: 'b', entries: [] })
})

it('keeps forty tabs and a hundred entries', () => {
  let log: MentionLog = {}
  for (let tabId = 1; tabId <= 60; tabId++)
    log = noteFrame(
      log,
      { tabId, frameId: 0, page: 'a' },
      Array.from({ length: 120 }, (_, id) => entry(id + 1)),
    )
  expect(Object.keys(log)).toHaveLength(40)
  expect(log['60']?.entries).toHaveLength(100)
})
