import { encodeQR } from 'qr'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EVM } from '../../../utils/mention/fixtures/addresses'
import { readImage } from './readImage'

const SVG = encodeQR(EVM, 'svg')
/** The header of a PNG of this size; the bitmap below stands for the rest. */
function png(width: number, height = width): string {
  const header = new DataView(new ArrayBuffer(32))
  header.setUint32(16, width)
  header.setUint32(20, height)
  return `data:image/png;base64,${btoa(String.fromCharCode(...new Uint8Array(header.buffer)))}`
}

/** A canvas that holds one picture at an offset, on white, as the browser's would. */
class Canvas {
  private drawn?: { rows: boolean[][]; scale: number; x: number; y: number }
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    return {
      fillRect: () => undefined,
      drawImage: (image: { rows: boolean[][]; scale: number }, x: number, y: number) => {
        this.drawn = { ...image, x, y }
      },
      getImageData: () => {
        const data = new Uint8ClampedArray(this.width * this.height * 4).fill(255)
        const { rows = [], scale = 1, x = 0, y = 0 } = this.drawn ?? {}
        for (let i = 0; i < this.width * this.height; i++) {
          const [column, row] = [i % this.width, Math.floor(i / this.width)]
          if (rows[Math.floor((row - y) / scale)]?.[Math.floor((column - x) / scale)]) data.fill(0, i * 4, i * 4 + 3)
        }
        return { width: this.width, height: this.height, data }
      },
    }
  }
}
const bitmap = (text: string, scale: number) => {
  const rows = encodeQR(text, 'raw', { border: 1 })
  const side = rows.length * scale
  vi.stubGlobal('OffscreenCanvas', Canvas)
  const opened = vi.fn(async () => ({ rows, scale, width: side, height: side, close: () => undefined }))
  vi.stubGlobal('createImageBitmap', opened)
  return { side, opened }
}
/** The browser's own reader. */
const reader = (detect: (image: { width: number }) => unknown) => {
  vi.stubGlobal(
    'ImageData',
    class {
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  )
  const made = vi.fn()
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      constructor(options: unknown) {
        made(options)
      }
      detect = async (image: { width: number }) => detect(image)
    },
  )
  return made
}

afterEach(() => vi.unstubAllGlobals())

describe('readImage', () => {
  it('reads a drawing', async () => {
    expect(await readImage(SVG)).toBe(EVM)
  })

  it('reads an image, though it comes with hardly a margin', async () => {
    const { side } = bitmap(EVM, 4)
    expect(await readImage(png(side))).toBe(EVM)
  })

  it('asks the browser’s own reader first, with a margin around the code', async () => {
    const { side } = bitmap(EVM, 4)
    let width = 0
    const made = reader((image) => {
      width = image.width
      return [{ rawValue: 'tron:abc' }]
    })
    expect(await readImage(png(side))).toBe('tron:abc')
    expect(made).toHaveBeenCalledWith({ formats: ['qr_code'] })
    expect(width).toBeGreaterThan(side)
    expect(await readImage(SVG)).toBe('tron:abc')
  })

  it.each<[string, () => unknown]>([
    ['finds nothing', () => []],
    ['fails', () => Promise.reject(new Error('no service'))],
    ['says more than any payment link', () => [{ rawValue: 'x'.repeat(5_000) }]],
    ['says nothing', () => [{ rawValue: '' }]],
  ])('has a look itself where the browser’s own %s', async (_, detect) => {
    reader(detect)
    expect(await readImage(SVG)).toBe(EVM)
  })

  it('opens no image that is larger than it may be', async () => {
    const { opened } = bitmap(EVM, 4)
    expect(await readImage(png(401))).toBeNull()
    expect(await readImage(png(100, 4_000_000_000))).toBeNull()
    expect(opened).not.toHaveBeenCalled()
  })

  it.each([
    '',
    'data:,',
    'data:image/png;base64,%%%',
    'data:image/png;base64,AAAA',
    '<svg',
    '<svg viewBox="0 0 9 9"/>',
  ])('finds nothing in %s', async (source) => {
    expect(await readImage(source)).toBeNull()
  })
})
