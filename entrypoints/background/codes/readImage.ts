import { decodeCode, type Pixels, paintSvg } from '../../../utils/mention/code'

/** Largest side of an image that the page script hands on, in pixels. */
const SIDE = 400
/** White around it, as a part of its side: many pages set codes without the margin that readers need. */
const MARGIN = 0.1
/** No payment link is longer, in characters. */
const LONGEST = 2_000

interface Detector {
  detect(image: ImageData): Promise<{ rawValue: string }[]>
}
type DetectorClass = new (options: { formats: string[] }) => Detector

/**
 * Reads the QR code in an image (a PNG as `data:` address, or an SVG's source): by the browser's own reader where it has
 * one, else by the library's. `null` where there is none. Never throws.
 */
export async function readImage(source: string): Promise<string | null> {
  try {
    const pixels = source.startsWith('<') ? paintSvg(source) : await openPng(source)
    return (pixels && ((await detect(pixels)) ?? decodeCode(pixels))) ?? null
  } catch {
    return null // no image
  }
}

/** Opens a PNG that is no larger than it may be by its own header, so that none can blow up. */
async function openPng(source: string): Promise<Pixels | undefined> {
  const bytes = Uint8Array.from(atob(source.slice(source.indexOf(',') + 1)), (char) => char.charCodeAt(0))
  const header = new DataView(bytes.buffer)
  if (header.getUint32(16) > SIDE || header.getUint32(20) > SIDE) throw new RangeError('too large')
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const side = Math.max(bitmap.width, bitmap.height)
  const margin = Math.ceil(side * MARGIN)
  const canvas = new OffscreenCanvas(side + 2 * margin, side + 2 * margin)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, margin, margin)
  bitmap.close()
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Chrome has a reader on some systems; where it finds nothing the library has a look as well. */
async function detect({ data, width, height }: Pixels): Promise<string | undefined> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (!own) return undefined
  try {
    const image = new ImageData(Uint8ClampedArray.from(data), width, height)
    const text = (await new own({ formats: ['qr_code'] }).detect(image))[0]?.rawValue
    return text && text.length <= LONGEST ? text : undefined
  } catch {
    return undefined
  }
}
