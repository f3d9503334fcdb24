import { encodeQR } from 'qr'
import { describe, expect, it } from 'vitest'
import { EVM, USDC_BASE } from '../../fixtures/addresses'
import { decodeCode } from '../decodeCode'
import { paintSvg } from './paintSvg'

const TEXT = `ethereum:${USDC_BASE}@8453/transfer?address=${EVM}&uint256=25e6`
const rows = encodeQR(TEXT, 'raw', { border: 1 })
  .slice(1, -1)
  .map((row) => row.slice(1, -1))
const side = rows.length
/** One piece of source for each dark module. */
const each = (draw: (x: number, y: number) => string) =>
  rows.flatMap((row, y) => row.map((on, x) => (on ? draw(x, y) : ''))).join('')
const svg = (inner: string, box = `0 0 ${side} ${side}`) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inner}</svg>`
const squares = each((x, y) => `M${x} ${y}h1v1h-1z`)
/** Runs of modules as strokes, as the library `qrcode` draws them. */
const strokes = rows.map((row, y) => `M0 ${y}.5${row.map((on) => (on ? 'h1' : 'm1 0')).join('')}`).join('')

const read = (source: string) => {
  const pixels = paintSvg(source)
  return pixels && decodeCode(pixels)
}

describe('paintSvg', () => {
  it.each([
    ['the library’s own', encodeQR(TEXT, 'svg')],
    ['rectangles', svg(each((x, y) => `<rect x="${x}" y="${y}" width="1" height="1"/>`))],
    ['rectangles in per cent on a ground', svg(`<rect width="100%" height="100%" fill="#fff"/><path d="${squares}"/>`)],
    ['one path', svg(`<path fill="#000" d="${squares}"/>`)],
    ['one path without blanks', svg(`<path d="${squares.replaceAll(' ', ',')}"/>`)],
    ['strokes', svg(`<path stroke="#000000" fill="none" d="${strokes}"/>`)],
    ['circles', svg(each((x, y) => `<circle cx="${x + 0.5}" cy="${y + 0.5}" r=".5"/>`))],
    ['arcs', svg(`<path d="${each((x, y) => `M${x} ${y + 0.5}a.5.5 0 101 0a.5.5 0 10-1 0`)}"/>`)],
    ['curves', svg(`<path d="${each((x, y) => `M${x} ${y}c.3 0 .7 0 1 0q0 .5 0 1h-1z`)}"/>`)],
    ['polygons', svg(each((x, y) => `<polygon points="${x},${y} ${x + 1},${y} ${x + 1},${y + 1} ${x},${y + 1}"/>`))],
    [
      'one module used often',
      svg(`<defs><rect id="m" width="1" height="1"/></defs>${each((x, y) => `<use href="#m" x="${x}" y="${y}"/>`)}`),
    ],
    ['a symbol, by its old reference', svg(`<symbol id="s"><path d="${squares}"/></symbol><use xlink:href="#s"/>`)],
    [
      'groups that are moved, scaled and turned',
      svg(
        `<g transform="translate(${side * 10} 0) scale(10)"><g transform="rotate(90)"><path d="${squares}"/></g></g>`,
        `0 0 ${side * 10} ${side * 10}`,
      ),
    ],
    [
      'a matrix',
      svg(`<path transform="matrix(4,0,0,4,8,8)" d="${squares}"/>`, `0 0 ${side * 4 + 16} ${side * 4 + 16}`),
    ],
    [
      'a ground cut by a clip path',
      svg(
        `<defs><clipPath id="c"><path d="${squares}"/></clipPath></defs><rect width="${side}" height="${side}" fill="#0052ff" clip-path="url('#c')"/>`,
      ),
    ],
    [
      'colours in a style and from the group',
      svg(
        `<rect width="100%" height="100%" style="fill: rgb(255, 255, 255)"/><g fill="rgb(20%,0%,40%)"><path d="${squares}"/></g>`,
      ),
    ],
    [
      'light on dark',
      svg(
        `<rect width="100%" height="100%" fill="#111"/><path fill="white" d="${squares}"/>`,
        `-4 -4 ${side + 8} ${side + 8}`,
      ).replace('<rect', '<rect x="-4" y="-4"'),
    ],
    ['a gradient', svg(`<path fill="url(#g)" d="${squares}"/>`)],
    ['another origin', svg(`<path d="${squares}"/>`, `-4 -4 ${side + 8} ${side + 8}`)],
    ['a side by its attributes', `<svg width="${side}px" height="${side}px"><path d="${squares}"/></svg>`],
    ['more height than width', svg(`<path d="${squares}"/>`, `0 0 ${side} ${side + 4}`)],
    [
      'a hole by the even-odd rule',
      svg(
        `<path fill-rule="evenodd" d="M-4-4h${side + 8}v${side + 8}h-${side + 8}z${squares}"/>`,
        `-8 -8 ${side + 16} ${side + 16}`,
      ),
    ],
    [
      'what is hidden',
      svg(`<rect display="none" width="100%" height="100%"/><path d="${squares}"/><title>Code</title>`),
    ],
  ])('draws %s', (_, source) => {
    expect(read(source)).toBe(TEXT)
  })

  it.each([
    ['', undefined],
    ['<svg>', undefined],
    ['<svg viewBox="0 0 0 0"><path d="M0 0h1v1z"/></svg>', undefined],
    ['<svg viewBox="a b c d"/>', undefined],
    ['no image at all', undefined],
  ])('takes %s for nothing', (source, pixels) => {
    expect(paintSvg(source)).toBe(pixels)
  })

  it.each([
    ['numbers that are none', svg('<path d="M0 0LNaN 1e999 1"/><rect width="1e999" height="x"/>')],
    ['what uses itself', svg('<g id="a"><use href="#a"/><use href="#a"/></g>')],
    [
      'what is used by more and more',
      svg(Array.from({ length: 20 }, (_, i) => `<g id="u${i}">${`<use href="#u${i + 1}"/>`.repeat(9)}</g>`).join('')),
    ],
    [
      'a mask in itself',
      svg(
        '<clipPath id="c" clip-path="url(#c)"><rect width="9" height="9" clip-path="url(#c)"/></clipPath><rect width="9" height="9" clip-path="url(#c)"/>',
      ),
    ],
    ['deep groups', svg('<g>'.repeat(30_000))],
    ['tags that end nowhere', `<svg viewBox="0 0 9 9">${'<path d="'.repeat(10_000)}`],
    ['quotation marks without end', `<svg viewBox="0 0 9 9">${'<g a="x" b='.repeat(10_000)}`],
    ['a path without end', svg(`<path d="${'M0 0h9v9z'.repeat(15_000)}"/>`)],
    ['lines over the whole side', svg(`<path d="M0 0${'v21v-21'.repeat(30_000)}"/>`, '0 0 21 21')],
  ])('bears %s', (_, source) => {
    expect(read(source)).toBeUndefined()
  })
})
