import type { Point } from './Matrix'

/** Numbers a command takes. */
const TAKES: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy
const FLAG = /[\s,]*([01])/y
const COMMAND = /[\s,]*([a-z])/iy
/** Points of one path that are read, and of one curve. */
const MOST = 100_000
const STEPS = 8

/** The lines of a path's `d`, curves as short straight ones. What follows a fault is left out. */
export function readPath(d: string): Point[][] {
  const lines: Point[][] = []
  let line: Point[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let count = 0
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(d)?.[1]
    if (found !== undefined) at = pattern.lastIndex
    return found
  }
  const to = (nextX: number, nextY: number) => {
    if (!line.length) {
      line = [[x, y]]
      lines.push(line)
    }
    ;[x, y] = [nextX, nextY]
    line.push([x, y])
    count++
  }
  let command = ''
  while (at < d.length && count < MOST) {
    const found = take(COMMAND)
    if (!found && (!command || /z/i.test(command))) break
    // More numbers after a `moveto` are lines.
    command = found ?? (command === 'm' ? 'l' : command === 'M' ? 'L' : command)
    const kind = command.toLowerCase()
    const numbers: number[] = []
    for (let i = 0; i < (TAKES[kind] ?? -1); i++)
      numbers.push(Number(take(kind === 'a' && (i === 3 || i === 4) ? FLAG : NUMBER)))
    if (TAKES[kind] === undefined || numbers.some((one) => !Number.isFinite(one))) break
    const [offX, offY] = command === kind ? [x, y] : [0, 0]
    const n = (i: number) => numbers[i] ?? 0
    const [endX, endY] = [n(numbers.length - 2) + offX, n(numbers.length - 1) + offY]
    if (kind === 'z') {
      ;[x, y] = [startX, startY]
      line = []
    } else if (kind === 'm') {
      ;[x, y, startX, startY] = [endX, endY, endX, endY]
      line = []
    } else if (kind === 'h') to(n(0) + offX, y)
    else if (kind === 'v') to(x, n(0) + offY)
    else if (kind === 'a') for (const point of arc([x, y], [endX, endY], n(0), n(1), n(2), n(3), n(4))) to(...point)
    else if (kind === 'l' || kind === 't') to(endX, endY)
    else {
      const control = numbers.map((one, i) => one + (i % 2 ? offY : offX))
      for (const point of curve([x, y], control, [endX, endY])) to(...point)
    }
  }
  return lines
}

/** A curve of Bézier's with one or two control points, as a few points. */
function curve([x, y]: Point, control: number[], [endX, endY]: Point): Point[] {
  const [x1 = 0, y1 = 0] = control
  const [x2, y2] = control.length > 4 ? [control[2] ?? 0, control[3] ?? 0] : [x1, y1]
  return Array.from({ length: STEPS }, (_, i) => {
    const t = (i + 1) / STEPS
    const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    return [a * x + b * x1 + c * x2 + e * endX, a * y + b * y1 + c * y2 + e * endY]
  })
}

/** An elliptical arc by its ends (SVG 2, implementation notes B.2.4), as a few points. */
function arc(
  [x, y]: Point,
  [endX, endY]: Point,
  radiusX: number,
  radiusY: number,
  turn: number,
  large: number,
  sweep: number,
): Point[] {
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)]
  if (!rx || !ry) return [[endX, endY]]
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [halfX, halfY] = [(x - endX) / 2, (y - endY) / 2]
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  const short = (px / rx) ** 2 + (py / ry) ** 2
  if (short > 1) [rx, ry] = [rx * Math.sqrt(short), ry * Math.sqrt(short)]
  const below = (rx * py) ** 2 + (ry * px) ** 2
  if (!below) return [[endX, endY]]
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / below - 1)) * (large === sweep ? -1 : 1)
  const [centreX, centreY] = [(root * rx * py) / ry, (-root * ry * px) / rx]
  const from = Math.atan2((py - centreY) / ry, (px - centreX) / rx)
  let angle = Math.atan2((-py - centreY) / ry, (-px - centreX) / rx) - from
  if (sweep && angle < 0) angle += 2 * Math.PI
  if (!sweep && angle > 0) angle -= 2 * Math.PI
  return Array.from({ length: STEPS }, (_, i) => {
    const at = from + (angle * (i + 1)) / STEPS
    const [ox, oy] = [rx * Math.cos(at) + centreX, ry * Math.sin(at) + centreY]
    return [cos * ox - sin * oy + (x + endX) / 2, sin * ox + cos * oy + (y + endY) / 2]
  })
}
