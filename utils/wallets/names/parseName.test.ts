import { describe, expect, it } from 'vitest'
import { faultOf, looksLikeName, parseName } from './parseName'

describe('parseName', () => {
  it.each([
    ['vitalik.eth', 'vitalik.eth'],
    [' Vitalik.ETH\n', 'vitalik.eth'],
    // What nobody can see does not make another name (ENSIP-15).
    ['vitalik\u200b.eth', 'vitalik.eth'],
    ['Jesse.Base.eth', 'jesse.base.eth'],
    ['\u00b5.eth', '\u03bc.eth'],
    ['example.com', 'example.com'],
  ])('reads %j as %j', (text, name) => {
    expect(parseName(text)).toBe(name)
  })

  it.each([
    ['vit\u0430lik.eth', /mixes letters of two alphabets that look alike \(Latin and Cyrillic\)/],
    ['\u03bditalik.eth', /\(Greek and Latin\)/],
    ['\u0440\u0430\u0443.eth', /its Cyrillic letters look like Latin ones/],
    ['a..eth', /part between its dots is empty/],
    ['.eth', /part between its dots is empty/],
    ['vita lik.eth', /\(U\+0020\)/],
    ['\u202evitalik.eth', /\(U\+202E\)/],
    ['a_b.eth', /underscore/],
    ['xn--vitalik-abc.eth', /hyphens/],
    [`${'a'.repeat(300)}.eth`, /too long/],
  ])('refuses %j and says why', (text, reason) => {
    expect(() => parseName(text)).toThrow(reason)
  })

  it('repeats a refused name without what is invisible in it, and cut', () => {
    expect(() => parseName(`\u202e${'x'.repeat(200)}.eth`)).toThrow(/^“x{39}…” is not/)
  })

  it('tells a name from an address by its dot', () => {
    expect(looksLikeName('0x1234.eth')).toBe(true)
    expect(looksLikeName('0x1234')).toBe(false)
    expect(faultOf('plain')).toBe('it has no dot')
  })

  it('says of a stored name when it is not in normal form', () => {
    expect(faultOf('Vitalik.eth', { exact: true })).toMatch(/unlike “vitalik\.eth”/)
    expect(faultOf('vitalik.eth', { exact: true })).toBeNull()
  })
})
