import { expect, it } from 'vitest'
import { maskOf } from '../../utils/peg/history/voices'
import { sourcesText } from './sourcesText'

const by = maskOf(['kraken', 'chainlink', 'pyth'])

it('names who counted', () => {
  expect(sourcesText(3, by)).toBe('3 sources: Chainlink, Pyth, Kraken')
  expect(sourcesText(1, maskOf(['chainlink']))).toBe('1 source: Chainlink')
})

it('does not make more of them than there were at any time', () => {
  expect(sourcesText(2, by)).toBe('at least 2 of Chainlink, Pyth, Kraken')
  expect(sourcesText(0, by)).toBe('none at times, else Chainlink, Pyth, Kraken')
})

it('gives the number alone where who they were was not kept', () => {
  expect(sourcesText(4, 0)).toBe('4 sources')
  expect(sourcesText(4, by)).toBe('4 sources')
  expect(sourcesText(0, 0)).toBe('0 sources')
})
