/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as SVG writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
export type Point = readonly [x: number, y: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

const CALL = /(matrix|translate|scale|rotate)\s*\(([^()]{1,200})\)/g

/** Reads a `transform` attribute; what it does not know (skews) is left out. */
export function readTransform(text: string | undefined): Matrix {
  let whole = IDENTITY
  for (const [, name, list = ''] of text?.slice(0, 1_000).matchAll(CALL) ?? []) {
    const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    whole = multiply(whole, toMatrix(name, [p, q, r, s, t, u]))
  }
  return whole.every(Number.isFinite) ? whole : IDENTITY
}

type Numbers = [p: number, q: number | undefined, r: number, s: number, t: number, u: number]

function toMatrix(name: string | undefined, [p, q, r, s, t, u]: Numbers): Matrix {
  if (name === 'matrix') return [p, q ?? 0, r, s, t, u]
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0]
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0]
  const [cos, sin] = [Math.cos((p * Math.PI) / 180), Math.sin((p * Math.PI) / 180)]
  const [x, y] = [q ?? 0, r]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}
