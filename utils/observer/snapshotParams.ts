/** How much of a request is looked at. A real one is far below: the largest known batch is about 40 kB. */
const DEPTH = 12
/** Characters in all; a value counts as a hundred besides, so that there are no more than five thousand. */
const TOTAL = 524_288
const VALUE = 100

/** A plain copy of what a page handed to a wallet, and whether something was left out. */
export interface ParamsCopy {
  value: unknown
  truncated: boolean
}

/**
 * Copies request parameters without trusting them: own data only, each property read at most once, bounded in depth,
 * number and size, cycles cut. Never throws. The copy holds only what JSON can say; a bigint becomes a decimal string.
 */
export function snapshotParams(params: unknown): ParamsCopy {
  let left = TOTAL
  let truncated = false
  const text = (value: string): string => {
    const kept = value.slice(0, left)
    if (kept !== value) truncated = true
    left -= kept.length
    return kept
  }
  const copy = (from: object, key: string, open: unknown[]): unknown => {
    try {
      const value = (from as Record<string, unknown>)[key]
      left -= VALUE
      if (left >= 0) {
        if (typeof value === 'string') return text(value)
        // No number of a request is longer than 256 bits, and writing out a huge one would take seconds.
        if (typeof value === 'bigint') {
          if (BigInt.asIntN(512, value) === value) return text(`${value}`)
        } else if (typeof value !== 'object' || !value) return typeof value === 'function' ? null : value
        else if (open.length < DEPTH && !open.includes(value)) {
          // No prototype, so that a key named __proto__ is a key like any other.
          const plain: Record<string, unknown> = Array.isArray(value) ? [] : Object.create(null)
          for (const name of Object.keys(value)) {
            if (left < 0) break
            plain[text(name)] = copy(value, name, [...open, value])
          }
          return plain
        }
      }
    } catch {
      // A proxy can refuse even to name its keys.
    }
    truncated = true
    return null
  }
  return { value: copy([params], '0', []), truncated }
}
