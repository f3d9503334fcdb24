/** How much of a request is looked at. A real one is far below: the largest known batch is about 40 kB. */
const DEPTH = 12
const NODES = 5000
const STRING = 131_072
const TOTAL = 524_288

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
  let nodes = 0
  let total = 0
  let truncated = false
  const open: unknown[] = []
  const cut = () => {
    truncated = true
    return null
  }
  const text = (value: string): string => {
    const kept = value.slice(0, Math.max(0, Math.min(STRING, TOTAL - total)))
    if (kept.length < value.length) truncated = true
    total += kept.length
    return kept
  }
  const copy = (value: unknown): unknown => {
    if (++nodes > NODES) return cut()
    if (typeof value === 'string') return text(value)
    // No number of a request is longer than 256 bits, and writing out a huge one would take seconds.
    if (typeof value === 'bigint') return BigInt.asIntN(512, value) === value ? text(value.toString()) : cut()
    if (typeof value === 'boolean' || Number.isFinite(value)) return value
    if (typeof value !== 'object' || value === null) return null
    if (open.length >= DEPTH || open.includes(value)) return cut()
    open.push(value)
    try {
      if (Array.isArray(value)) {
        const all = value.length
        const length = Math.min(all, NODES)
        if (length < all) truncated = true
        const list: unknown[] = []
        for (let index = 0; index < length; index++) list.push(copy(read(value, index)))
        return list
      }
      // No prototype, so that a key named __proto__ is a key like any other.
      const plain: Record<string, unknown> = Object.create(null)
      for (const key of Object.keys(value)) {
        if (nodes > NODES) break
        plain[text(key)] = copy(read(value, key))
      }
      return plain
    } catch {
      // A proxy can refuse even to name its keys.
      return cut()
    } finally {
      open.pop()
    }
  }
  return { value: copy(params), truncated }
}

function read(from: object, key: string | number): unknown {
  try {
    return (from as Record<string | number, unknown>)[key]
  } catch {
    return null
  }
}
