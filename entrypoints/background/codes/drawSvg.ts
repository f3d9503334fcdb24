/** Shapes of one image that are drawn. */
const MOST = 10_000
const SHAPE = /<(rect|path|circle)\b([^<>]*)>/g

/**
 * Draws what QR codes are made of in SVG (rectangles, circles, paths, filled or stroked) on a square of `side` pixels,
 * and nothing else: no text, no images, no references, so nothing is fetched.
 */
export function drawSvg(context: OffscreenCanvasRenderingContext2D, source: string, side: number): void {
  const box = Number(/\bviewBox="0 0 ([\d.]{1,9})[ "]/.exec(source.slice(0, 1_000))?.[1])
  if (!(box > 0)) return
  context.scale(side / box, side / box)
  let drawn = 0
  for (const [, shape, attributes = ''] of source.matchAll(SHAPE)) {
    if (++drawn > MOST) break
    const get = (name: string) => new RegExp(`(?:^|[\\s;"])${name}(?:="|:\\s?)([^";]*)`).exec(attributes)?.[1]
    const size = (name: string) => {
      const value = get(name) ?? '0'
      return value.endsWith('%') ? (box * Number.parseFloat(value)) / 100 : Number.parseFloat(value)
    }
    const path = new Path2D(shape === 'path' ? get('d') : undefined)
    if (shape === 'rect') path.rect(size('x'), size('y'), size('width'), size('height'))
    if (shape === 'circle') path.arc(size('cx'), size('cy'), size('r'), 0, 7)
    // What is no plain colour (a gradient, the text's colour) is taken as dark.
    context.fillStyle = context.strokeStyle = '#000'
    context.fillStyle = get('fill') ?? '#000'
    context.strokeStyle = get('stroke') ?? '#000'
    context.lineWidth = size('stroke-width') || 1
    if (get('fill') !== 'none') context.fill(path, get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero')
    if (get('stroke') && get('stroke') !== 'none') context.stroke(path)
  }
}
