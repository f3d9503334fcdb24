import { describe, expect, it } from 'vitest'
import { writeCsv } from './writeCsv'

const one = (value: unknown) =>
  writeCsv([{ a: value }], ['a'])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')

describe('writeCsv', () => {
  it('writes a line of names and a line each, ended by CRLF', () => {
    expect(
      writeCsv(
        [
          { a: 1, b: null },
          { a: true, b: 'x' },
        ],
        ['b', 'a'],
      ),
    ).toBe('b,a\r\n,1\r\nx,true\r\n')
  })

  it.each([
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [' pad ', '" pad "'],
  ])('quotes %j', (value, text) => expect(one(value)).toBe(text))

  it.each(['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '-', '|x', '%x'])(
    'makes %j inert',
    (value) => expect(one(value).replace(/^"/, '')).toMatch(/^'/),
  )

  it.each(['12.50', '-12.50', '0', '0x12ab', 'plain'])('leaves %j as it is', (value) => expect(one(value)).toBe(value))
})
