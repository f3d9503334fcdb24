import { decodeQR } from 'qr/decode.js'

export interface Pixels {
  width: number
  height: number
  /** RGBA, row by row. */
  data: Uint8Array | Uint8ClampedArray
}

/** Longest text of a code that is read on, in characters: no payment link is longer. */
const LONGEST = 2_000
/** Largest side that is looked at, in pixels, and how long second tries may take, in ms. */
const SIDE = 480
const PATIENCE = 60

/** The text of a QR code in an image; `undefined` where there is none that can be read. Never throws. */
export function decodeCode({ width, height, data }: Pixels): string | undefined {
  if (!(width > 0 && height > 0 && width <= SIDE && height <= SIDE) || data.length !== width * height * 4)
    return undefined
  try {
    const text = decodeQR({ width, height, data }, { timeLimit: PATIENCE })
    return text.length <= LONGEST ? text : undefined
  } catch {
    return undefined // no code, or one too damaged
  }
}
