import type { PageRequest } from '../../utils/ask'

const CHUNKS = [
  '0'.repeat(64),
  'f'.repeat(64),
  '20'.padStart(64, '0'),
  'ffffffff'.padStart(64, '0'),
  '40'.padStart(64, '0'),
]

/** A small random generator (mulberry32), so that a seed gives the same run again. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * The same request with a few places of its params overwritten, cut out or repeated; undefined when nothing readable is left.
 * @param text the params as JSON
 */
export function mutate(request: PageRequest, text: string, random: (below: number) => number): PageRequest | undefined {
  let changed = text
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(changed.length)
    // Words begin after a selector, most of them at a multiple of 64 digits.
    const length = [1, 2, 8, 64, 64, 64, 128][random(7)] ?? 1
    const part = changed.slice(at, at + length)
    const chunk = random(2) ? (CHUNKS[random(CHUNKS.length)] ?? '').slice(0, length) : part + part
    changed = changed.slice(0, at) + (random(4) ? chunk : '') + changed.slice(at + length)
  }
  try {
    return { ...request, params: JSON.parse(changed) as unknown }
  } catch {
    return undefined
  }
}
