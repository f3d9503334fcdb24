import type { Pixels } from '../decodeCode'
import { apply, type Matrix, multiply, type Point, readTransform } from './Matrix'
import { Raster } from './Raster'
import { readPath } from './readPath'
import { readTags, type Tag } from './readTags'

/** Side of the picture, and the white around it, in pixels: many pages set codes without the margin that readers need. */
const SIDE = 400
const MARGIN = 40
/** Shapes that are drawn, masks that are cut, and how deep things may be set in one another. */
const MOST = 10_000
const MASKS = 40
const DEEPEST = 30
const WHITE = 2
/** They are drawn only where something refers to them, or not at all. */
const ASIDE =
  /^(?:defs|symbol|clipPath|mask|pattern|marker|linearGradient|radialGradient|style|script|title|desc|text|image|foreignObject)$/

interface Pen {
  matrix: Matrix
  fill: string
  stroke: string
  width: number
  rule: string
  within?: Raster
}

/**
 * Draws what QR codes are made of in SVG: rectangles, circles, lines and paths, filled or stroked, moved and turned, cut
 * by clip paths, set once and used often. No text, no images, and nothing outside the source, so nothing is fetched.
 * `undefined` where it is no SVG with a size. Never throws.
 */
export function paintSvg(source: string): Pixels | undefined {
  const svg = readTags(source)
  const [left = 0, top = 0, width, height] = (svg?.get('viewBox') ?? `0 0 ${svg?.get('width')} ${svg?.get('height')}`)
    .split(/[\s,]+/)
    .map(Number.parseFloat)
  if (!svg || !width || !height || !(width > 0 && height > 0)) return undefined
  const scale = SIDE / Math.max(width, height)
  const painter = new Painter(svg, Math.max(width, height), SIDE + 2 * MARGIN)
  const matrix: Matrix = [scale, 0, 0, scale, MARGIN - left * scale, MARGIN - top * scale]
  painter.draw(svg, { matrix, fill: '#000', stroke: 'none', width: 1, rule: '' })
  return toPixels(painter.raster)
}

function toPixels({ side, pixels }: Raster): Pixels {
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [i, one] of pixels.entries()) if (one === 1) data.fill(0, i * 4, i * 4 + 3)
  return { width: side, height: side, data }
}

class Painter {
  readonly raster: Raster
  private readonly named = new Map<string, Tag>()
  private left = MOST
  private masks = MASKS

  constructor(
    svg: Tag,
    private readonly box: number,
    side: number,
  ) {
    this.raster = new Raster(side)
    const all = [svg]
    for (const tag of all) {
      const id = tag.get('id')
      if (id && !this.named.has(id)) this.named.set(id, tag)
      for (const child of tag.children) all.push(child)
    }
  }

  draw(tag: Tag, outer: Pen, onto = this.raster, deep = 0): void {
    if (deep > DEEPEST || --this.left < 0 || tag.get('display') === 'none' || tag.get('visibility') === 'hidden') return
    const matrix = multiply(outer.matrix, readTransform(tag.get('transform')))
    const pen: Pen = {
      matrix,
      fill: tag.get('fill') ?? outer.fill,
      stroke: tag.get('stroke') ?? outer.stroke,
      width: tag.get('stroke-width') ? this.size(tag, 'stroke-width') : outer.width,
      rule: tag.get('fill-rule') ?? tag.get('clip-rule') ?? outer.rule,
      within: this.cut(tag, { ...outer, matrix }, onto, deep) ?? outer.within,
    }
    if (tag.name === 'use') {
      const target = this.named.get((tag.get('href') ?? tag.get('xlink:href') ?? '').replace(/^#/, ''))
      const moved = multiply(matrix, [1, 0, 0, 1, this.size(tag, 'x'), this.size(tag, 'y')])
      if (target && target !== tag) this.inside(target, { ...pen, matrix: moved }, onto, deep)
      return
    }
    const lines = this.trace(tag)
    if (lines.length) this.paint(lines, pen, onto)
    for (const child of tag.children) if (!ASIDE.test(child.name)) this.draw(child, pen, onto, deep + 1)
  }

  /** What is used: an element itself, or what stands in a symbol. */
  private inside(target: Tag, pen: Pen, onto: Raster, deep: number): void {
    const list = ASIDE.test(target.name) ? target.children : [target]
    for (const one of list) this.draw(one, pen, onto, deep + 1)
  }

  private paint(lines: Point[][], pen: Pen, onto: Raster): void {
    const placed = (list: Point[][]) => list.map((line) => line.map((point) => apply(pen.matrix, point)))
    const ink = inkOf(pen.fill)
    if (ink) onto.fill(placed(lines), ink, pen.rule === 'evenodd', pen.within)
    const trace = pen.width > 0 ? inkOf(pen.stroke) : 0
    if (trace) onto.fill(placed(lines.flatMap((line) => widen(line, pen.width))), trace, false, pen.within)
  }

  /** Where a `clip-path` lets something be seen; within what the outer one has left. */
  private cut(tag: Tag, pen: Pen, onto: Raster, deep: number): Raster | undefined {
    const clip = this.named.get(/^url\(["']?#([^"')]{1,80})/.exec(tag.get('clip-path') ?? '')?.[1] ?? '')
    if (clip?.name !== 'clipPath' || --this.masks < 0) return undefined
    const mask = new Raster(onto.side)
    const inner = { ...pen, fill: '#000', stroke: 'none', rule: '' }
    for (const child of clip.children) this.draw(child, inner, mask, deep + 1)
    return mask
  }

  private size(tag: Tag, name: string): number {
    const text = tag.get(name) ?? '0'
    const value = Number.parseFloat(text)
    if (!Number.isFinite(value)) return 0
    return text.endsWith('%') ? (this.box * value) / 100 : value
  }

  private trace(tag: Tag): Point[][] {
    const n = (name: string) => this.size(tag, name)
    if (tag.name === 'path') return readPath(tag.get('d') ?? '')
    if (tag.name === 'rect') {
      const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')]
      return [
        [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ],
      ]
    }
    if (tag.name === 'line')
      return [
        [
          [n('x1'), n('y1')],
          [n('x2'), n('y2')],
        ],
      ]
    if (tag.name === 'circle' || tag.name === 'ellipse') {
      const [rx, ry] = tag.name === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')]
      return [
        Array.from({ length: 16 }, (_, i) => [
          n('cx') + rx * Math.cos((i * Math.PI) / 8),
          n('cy') + ry * Math.sin((i * Math.PI) / 8),
        ]),
      ]
    }
    if (tag.name !== 'polygon') return []
    const list = (tag.get('points') ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const points: Point[] = []
    for (let i = 0; i + 1 < list.length; i += 2) points.push([list[i] ?? 0, list[i + 1] ?? 0])
    return [points]
  }
}

/** Each piece of a line as an area of its width. */
function widen(line: Point[], width: number): Point[][] {
  return line.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = line[i] as Point
    const length = Math.hypot(x2 - x1, y2 - y1)
    if (!length) return []
    const [dx, dy] = [((y1 - y2) * width) / 2 / length, ((x2 - x1) * width) / 2 / length]
    return [
      [
        [x1 + dx, y1 + dy],
        [x2 + dx, y2 + dy],
        [x2 - dx, y2 - dy],
        [x1 - dx, y1 - dy],
      ] as Point[],
    ]
  })
}

/** 0 nothing, 1 dark, 2 light. What is no plain colour (a gradient, the text's colour) is taken as dark. */
function inkOf(colour: string): number {
  if (/^(?:none|transparent)$|^rgba\(.*[,\s]0(?:\.0+)?\)$/i.test(colour)) return 0
  if (/^white$/i.test(colour)) return WHITE
  const hex = /^#([0-9a-f]{3,8})$/i.exec(colour)?.[1]
  const parts = hex
    ? [0, 1, 2].map((i) =>
        Number.parseInt(hex.length < 6 ? (hex[i] ?? '0').repeat(2) : hex.slice(2 * i, 2 * i + 2), 16),
      )
    : (
        /^rgba?\(([^)]{1,60})\)$/i
          .exec(colour)?.[1]
          ?.split(/[\s,/]+/)
          .slice(0, 3) ?? []
      ).map((part) => (part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number(part)))
  const [r = 0, g = 0, b = 0] = parts
  return 0.3 * r + 0.59 * g + 0.11 * b > 140 ? WHITE : 1
}
