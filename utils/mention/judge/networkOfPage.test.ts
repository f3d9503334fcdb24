import { expect, it } from 'vitest'
import { judgePage } from './judgePage'

const asks = (lines: string[]) => {
  const text = [...lines, 'Mint for 12 USDC'].join('\n')
  const spans = [{ role: 'action' as const, start: text.lastIndexOf('Mint'), end: text.length }]
  return judgePage({ text, spans, links: [] }).map(({ network }) => network)
}
const filler = (count: number) => Array.from({ length: count }, (_, i) => `Photograph ${i}, printed by hand`)

it('is the one that a page names, however far from its request', () => {
  expect(asks(['by Ida Lund · Base · Open edition', ...filler(100)])).toEqual(['base'])
  expect(asks(['by Ida Lund · Base · Open edition', ...filler(50), 'Also on Arbitrum', ...filler(50)])).toEqual([
    undefined,
  ])
})

it('is not looked for in a page of many lines, where each line costs', () => {
  expect(asks(['by Ida Lund · Base · Open edition', ...filler(700)])).toEqual([undefined])
})
