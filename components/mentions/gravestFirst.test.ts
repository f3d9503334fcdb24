import { describe, expect, it } from 'vitest'
import type { MentionEntry } from '../../utils/log/MentionEntry'
import type { Tone } from '../../utils/mention/MarkView'
import { gravestFirst } from './gravestFirst'

const entry = (name: string, tone: Tone, line: Tone = 'plain') =>
  ({ name, tone, lines: [{ text: '', tone: line }] }) as MentionEntry

describe('gravestFirst', () => {
  it('puts danger before caution before the rest, and keeps the order within each', () => {
    const entries = [
      entry('a', 'plain'),
      entry('b', 'caution'),
      entry('c', 'ok'),
      entry('d', 'danger'),
      entry('e', 'plain', 'danger'),
      entry('f', 'plain', 'caution'),
    ]
    expect(gravestFirst(entries).map(({ name }) => name)).toEqual(['d', 'e', 'b', 'f', 'a', 'c'])
    expect(entries[0]?.name).toBe('a')
  })
})
