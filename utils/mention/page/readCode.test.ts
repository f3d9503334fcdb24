import { JSDOM, VirtualConsole } from 'jsdom'
import { encodeQR } from 'qr'
import { describe, expect, it } from 'vitest'
import { readCode } from './readCode'

const PNG = 'data:image/png;base64,AAAA'

/** An image as far as it is asked about; the browser's canvas hands out `drawn`, or throws. */
function image(fields: Record<string, unknown>, drawn: string | Error = PNG): Element {
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => ({ drawImage: () => undefined }),
    toDataURL: () => {
      if (drawn instanceof Error) throw drawn
      return `${drawn}#${canvas.width}x${canvas.height}`
    },
  }
  return {
    localName: 'img',
    src: 'data:,',
    alt: '',
    id: '',
    className: '',
    ownerDocument: { createElement: () => canvas },
    ...fields,
  } as unknown as Element
}
const sized = (width: number, height = width) => ({ naturalWidth: width, naturalHeight: height })

/** An element of SVG with this source. */
function drawing(source: string): Element {
  const viewBox = /viewBox="([^"]*)"/.exec(source)?.[1] ?? null
  const get = (name: string) => (name === 'viewBox' ? viewBox : null)
  return { localName: 'svg', getAttribute: get, outerHTML: source } as unknown as Element
}

describe('readCode', () => {
  it('hands on the pixels of a square image, no larger than they need be', () => {
    expect(readCode(image(sized(200)))).toBe(`${PNG}#200x200`)
    expect(readCode(image(sized(1_200)))).toBe(`${PNG}#400x400`)
    expect(readCode(image({ localName: 'canvas', src: undefined, width: 300, height: 300 }))).toBe(`${PNG}#300x300`)
  })

  it('takes images from elsewhere only where they are called codes', () => {
    const src = 'https://shop.example/code.png'
    expect(readCode(image({ ...sized(200), src }))).toBeUndefined()
    expect(readCode(image({ ...sized(200), src, alt: 'QR code' }))).toBe(`${PNG}#200x200`)
    expect(readCode(image({ ...sized(200), src, parentElement: { className: 'pay-qr' } }))).toBe(`${PNG}#200x200`)
    expect(readCode(image({ ...sized(200), src: 'blob:https://shop.example/1' }))).toBe(`${PNG}#200x200`)
  })

  it('says of pixels that the browser keeps to itself that they are', () => {
    expect(readCode(image(sized(200), new Error('SecurityError')))).toBe('data:,')
  })

  it.each([
    // Coins' logos come as data too, and at sizes at which a code could only be drawn at a pixel a module.
    ['an icon', sized(48)],
    ['a banner', sized(400, 120)],
    ['an image that has not come', sized(0)],
  ])('leaves %s', (_, fields) => {
    expect(readCode(image(fields))).toBeUndefined()
  })

  it('hands on the source of a square drawing, wherever its origin is', () => {
    const source = encodeQR('0x137531Fdf9675c26aDCBe2260fc24F91C5143f54', 'svg')
    expect(readCode(drawing(source))).toBe(source)
    const moved = source.replace(/viewBox="0 0 (\d+) (\d+)"/, 'viewBox="-4 -4 $1 $2"')
    expect(readCode(drawing(moved))).toBe(moved)
  })

  it.each([
    ['an icon', '<svg viewBox="0 0 24 24"><path d="M0 0h24v24z"/></svg>'],
    ['a wide drawing', `<svg viewBox="0 0 400 100">${'<path d="M0 0h4v4z"/>'.repeat(200)}</svg>`],
    ['one without a size', `<svg>${'<path d="M0 0h4v4z"/>'.repeat(200)}</svg>`],
    ['one too long to send', `<svg viewBox="0 0 9 9">${'<path d="M0 0h4v4z"/>'.repeat(9_000)}</svg>`],
  ])('leaves %s', (_, source) => {
    expect(readCode(drawing(source))).toBeUndefined()
  })
})

it('says that it could not read where a DOM has no graphics', () => {
  const canvas = new JSDOM('<canvas width="200" height="200"></canvas>', { virtualConsole: new VirtualConsole() })
    .window
  expect(readCode(canvas.document.querySelector('canvas') as Element)).toBe('data:,')
})
