/** Sides that are looked at and handed on, in pixels; a code with smaller ones has no room for a payment. */
const LEAST = 64
const MOST = 400
/** The worker takes no more characters of one. */
const LONGEST = 150_000
const SHORTEST = 1_500
const SQUARE = /^\S+ \S+ (\S+) \1$/
/** Images that come with the page's own script, or are called so. */
const CALLED = /^data:|^blob:|qr/i

/**
 * The pixels of what may be a QR code, for the worker to read: a PNG as `data:` address, an SVG's own source. `data:,`
 * where the browser keeps them from us (another site's image), which is not fetched again. `undefined` for anything
 * else. Sizes are the image's own: nothing here asks for a layout.
 */
export function readCode(element: Element): string | undefined {
  let code = ''
  if (element.localName === 'svg') {
    if (SQUARE.test(element.getAttribute('viewBox') ?? '')) code = element.outerHTML
    // An icon.
    if (code.length < SHORTEST) return
  } else {
    const image = element as HTMLImageElement
    if (!mayBeCode(image)) return
    const side = image.naturalWidth ?? image.width
    const canvas = image.ownerDocument.createElement('canvas')
    canvas.width = canvas.height = Math.min(side, MOST)
    code = 'data:,'
    try {
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.width)
      // A DOM without graphics gives null.
      code = canvas.toDataURL() || code
    } catch {
      // It is another site's.
    }
  }
  return code.length > LONGEST ? undefined : code
}

/** Is it a square of a code's size, and an image only one that is called so? Nothing is drawn to find out. */
export function mayBeCode(image: HTMLImageElement): boolean {
  const side = image.naturalWidth ?? image.width
  return (
    side >= LEAST &&
    side === (image.naturalHeight ?? image.height) &&
    (!image.src || CALLED.test(image.src + image.alt + image.id + image.className + image.parentElement?.className))
  )
}
