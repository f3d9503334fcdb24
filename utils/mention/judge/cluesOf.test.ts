import { describe, expect, it } from 'vitest'
import type { Span } from '../page/PageText'
import { cluesOf } from './cluesOf'
import { Reader } from './Reader'

const clues = (text: string, spans: Span[] = [], from?: number, to?: number) =>
  cluesOf(new Reader({ text, spans, links: [] }), from, to)

describe('cluesOf', () => {
  it('takes every word once, and those of a sentence with a coin once more', () => {
    const found = clues('Our club\nSend 25 USDT\nclub rules')
    expect([...found]).toEqual(expect.arrayContaining(['our', 'club', 'send', '0', 'usdt', 'rules', '=send', '=0']))
    expect(found).not.toContain('=club')
    expect(found).not.toContain('=usdt')
  })

  it('names the cues of such a sentence and of those above and below it', () => {
    const found = clues('How to send\nSend exactly 25 USDT\nI have paid')
    expect(found).toContain(':EXACTLY')
    expect(found).toContain('^HOW_TO')
    expect(found).toContain('_PAID')
    expect(found).not.toContain(':HOW_TO')
    // Nothing is looked for around sentences without a coin.
    expect([...clues('How to send\nSend exactly 25 EUR')].filter((clue) => !/^[a-z0]/.test(clue))).toEqual([])
  })

  it('names the elements that it stands in and beside', () => {
    const text = 'Pay 5 USDC\nYour name'
    const found = clues(text, [
      { role: 'action', start: 0, end: 10 },
      { role: 'field', start: 11, end: 20 },
    ])
    expect(found).toContain('[action')
    expect(found).toContain('~field')
    expect(found).not.toContain('[field')
  })

  it('takes a stretch alone where one is given', () => {
    const text = 'Send 25 USDT\nThe story of a market'
    expect(clues(text, [], 13)).not.toContain('send')
    expect(clues(text, [], 13)).not.toContain('=send')
    expect(clues(text, [], 0, 12)).not.toContain('story')
  })
})
