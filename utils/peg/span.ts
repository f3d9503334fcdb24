/** Dollars (or units of the other coin) between which a price lies. */
export interface Span {
  lo: number
  hi: number
}

export const middle = ({ lo, hi }: Span): number => (lo + hi) / 2

/** A price give or take basis points. */
export const around = (price: number, bps: number): Span => ({ lo: price - bps / 1e4, hi: price + bps / 1e4 })

export const times = (a: Span, b: Span): Span => ({ lo: a.lo * b.lo, hi: a.hi * b.hi })

export const over = (a: Span, b: Span): Span => ({ lo: a.lo / b.hi, hi: a.hi / b.lo })

export const overlap = (a: Span, b: Span): boolean => a.lo <= b.hi && b.lo <= a.hi

/**
 * The lower and the upper median. As long as fewer than half of the spans are wrong, the truth is inside: of three the
 * middle one, of two the hull of both.
 */
export function consensus(spans: readonly Span[]): Span | null {
  const los = spans.map((span) => span.lo).sort((a, b) => a - b)
  const his = spans.map((span) => span.hi).sort((a, b) => a - b)
  const lo = los[Math.floor((los.length - 1) / 2)]
  const hi = his[Math.floor(his.length / 2)]
  return lo === undefined || hi === undefined ? null : { lo, hi }
}
