import type { Point } from './Matrix'

/** Where edges of one image cross its rows: more than a code has would be somebody's bait. */
const MOST = 500_000

/** A square of pixels on which areas are filled; a pixel belongs to an area if its middle does. */
export class Raster {
  readonly pixels: Uint8Array
  private crossings = 0

  constructor(readonly side: number) {
    this.pixels = new Uint8Array(side * side)
  }

  /** Fills what the closed lines enclose. `within`: only where that has a pixel set. */
  fill(lines: readonly (readonly Point[])[], value: number, evenOdd = false, within?: Raster): void {
    const rows = new Map<number, [x: number, turn: number][]>()
    for (const line of lines) {
      for (let i = 0; i < line.length; i++) this.cross(rows, line[i] as Point, line[(i + 1) % line.length] as Point)
    }
    for (const [row, list] of rows) {
      list.sort(([a], [b]) => a - b)
      let turns = 0
      for (const [i, [x, turn]] of list.entries()) {
        turns += evenOdd ? 1 : turn
        const next = list[i + 1]
        if (next && (evenOdd ? turns % 2 : turns)) this.paint(row, x, next[0], value, within)
      }
    }
  }

  private cross(rows: Map<number, [number, number][]>, a: Point, b: Point): void {
    const [high, low] = a[1] < b[1] ? [a, b] : [b, a]
    const last = Math.min(this.side - 1, Math.ceil(low[1] - 0.5) - 1)
    for (let row = Math.max(0, Math.ceil(high[1] - 0.5)); row <= last; row++) {
      if (++this.crossings > MOST) return
      const x = high[0] + ((row + 0.5 - high[1]) * (low[0] - high[0])) / (low[1] - high[1])
      const list = rows.get(row)
      if (list) list.push([x, high === a ? 1 : -1])
      else rows.set(row, [[x, high === a ? 1 : -1]])
    }
  }

  private paint(row: number, from: number, to: number, value: number, within?: Raster): void {
    const last = Math.min(this.side, Math.ceil(to - 0.5))
    for (let x = Math.max(0, Math.ceil(from - 0.5)); x < last; x++) {
      const at = row * this.side + x
      if (!within || within.pixels[at]) this.pixels[at] = value
    }
  }
}
