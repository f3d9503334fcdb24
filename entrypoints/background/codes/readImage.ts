import { decodeCode } from '../../../utils/mention/code'
import { drawSvg } from './drawSvg'

/** Largest side of an image that the page script hands on, in pixels. */
const SIDE = 400
/** White around it, as a part of its side: many pages set codes without the margin that readers need. */
const MARGIN = 0.1

interface Detector {
  detect(image: OffscreenCanvas): Promise<{ rawValue: string }[]>
}
type DetectorClass = new (options: { formats: string[] }) => Detector

/**
 * Reads the QR code in an image (a PNG as `data:` address, or an SVG's source): by the browser's own reader where it has
 * one, else by the library's. `null` where there is none. Never throws.
 */
export async function readImage(source: string): Promise<string | null> {
  try {
    const bitmap = source.startsWith('<') ? null : await openPng(source)
    const side = bitmap ? Math.max(bitmap.width, bitmap.height) : SIDE
    const margin = Math.ceil(side * MARGIN)
    const canvas = new OffscreenCanvas(side + 2 * margin, side + 2 * margin)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return null
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.translate(margin, margin)
    if (bitmap) context.drawImage(bitmap, 0, 0)
    else drawSvg(context, source, side)
    bitmap?.close()
    return (await detect(canvas)) ?? decodeCode(context.getImageData(0, 0, canvas.width, canvas.height)) ?? null
  } catch {
    return null // no image
  }
}

/** Opens a PNG that is no larger than it may be by its own header, so that none can blow up. */
async function openPng(source: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(source.slice(source.indexOf(',') + 1)), (char) => char.charCodeAt(0))
  const header = new DataView(bytes.buffer)
  if (header.getUint32(16) > SIDE || header.getUint32(20) > SIDE) throw new RangeError('too large')
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
}

/** Chrome has a reader on some systems; where it finds nothing the library has a look as well. */
async function detect(canvas: OffscreenCanvas): Promise<string | undefined> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (!own) return undefined
  try {
    return (await new own({ formats: ['qr_code'] }).detect(canvas))[0]?.rawValue.slice(0, 2_000)
  } catch {
    return undefined
  }
}
