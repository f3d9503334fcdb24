import { encodeQR } from 'qr'
import { describe, expect, it } from 'vitest'
import { USDC_BASE } from '../fixtures/addresses'
import { decodeCode, type Pixels } from './decodeCode'

/** The code of a text as pixels, `scale` a module, with the margin that belongs around it. */
function paint(text: string, scale = 4): Pixels {
  const modules = encodeQR(text, 'raw', { border: 4 })
  const side = modules.length * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [Math.floor((i % side) / scale), Math.floor(i / side / scale)]
    if (modules[y]?.[x]) data.set([0, 0, 0], i * 4)
  }
  return { width: side, height: side, data }
}

/** The same numbers each time. */
function noise(side: number): Pixels {
  let state = 7
  const data = Uint8ClampedArray.from({ length: side * side * 4 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
  return { width: side, height: side, data }
}

describe('decodeCode', () => {
  it.each([
    `ethereum:${USDC_BASE}@8453/transfer?address=${USDC_BASE}&uint256=25e6`,
    'https://example.org/付款',
    'x'.repeat(1_000),
  ])('reads %s', (text) => {
    expect(decodeCode(paint(text, text.length > 500 ? 2 : 4))).toBe(text)
  })

  it('reads one that is dirty, and not one that is torn', () => {
    const dirty = paint('tron:abc', 8)
    for (let y = 100; y < 116; y++) for (let x = 100; x < 116; x++) dirty.data.set([0, 0, 0], (y * dirty.width + x) * 4)
    expect(decodeCode(dirty)).toBe('tron:abc')
    const torn = paint('tron:abc', 8)
    torn.data.fill(255, 0, torn.data.length / 2)
    expect(decodeCode(torn)).toBeUndefined()
  })

  it.each<[string, Pixels]>([
    ['nothing', { width: 0, height: 0, data: new Uint8Array() }],
    ['noise', noise(400)],
    ['fewer pixels than it says', { width: 100, height: 100, data: new Uint8Array(40) }],
    ['too large a picture', { width: 4_000, height: 4_000, data: new Uint8Array() }],
    ['no number of pixels', { width: Number.NaN, height: -1, data: new Uint8Array() }],
    ['too long a text', paint('x'.repeat(2_100), 2)],
  ])('finds none in %s', (_, pixels) => {
    expect(decodeCode(pixels)).toBeUndefined()
  })
})
