import { findRawOffset } from './normalizeText'
import type { PageReading } from './PageText'

/** No piece of a text node is longer in the page's text. */
const LONGEST = 65_536

/** The place in the page of an offset in its text: a text node and the offset in it, or an element and 0. */
export function locate(page: PageReading, offset: number): { node: Node; offset: number } {
  let low = 0
  let high = page.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((page.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const node = page.sources[low]
  if (!node) throw new RangeError('no text at this offset')
  const skip = page.skips[low] ?? 0
  if (skip < 0) return { node, offset: 0 }
  const raw = (node as Text).data.slice(skip, skip + LONGEST)
  const lines = node.parentElement?.closest('pre') != null
  return { node, offset: skip + findRawOffset(raw, offset - (page.starts[low] ?? 0), lines) }
}
