import { expect, it } from 'vitest'
import { toCsv } from './toCsv'

it('quotes what needs it', () => {
  expect(toCsv([['a', 'b,c', 'd "e"', 'f\ng', null, 7]])).toBe('a,"b,c","d ""e""","f\ng",,7\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('disarms %j', (text) => {
  expect(toCsv([[text]])).toContain(`'${text}`)
})

it('leaves figures alone', () => {
  expect(toCsv([[-5]])).toBe('-5\r\n')
})
