import { TRIGGER } from '../definitions/symbols'
import type { PageReading } from './PageText'

/** A text up to this length is passed on whole. */
const WHOLE = 60_000
/** How much around a coin's name is kept of a longer one: more than judging looks at. */
const AROUND = 8_000

/**
 * Keeps of a long page what stands around its coins and payment links, so that little has to be sent to be judged.
 * Cuts between pieces of text, never within one.
 */
export function cropPage(page: PageReading): PageReading {
  if (page.text.length <= WHOLE) return page
  const near = markNear(page)
  const cropped: PageReading = { text: '', spans: [], links: [], starts: [], sources: [], skips: [], linked: [] }
  const parts: string[] = []
  /** Old start, new start and length of each stretch that was kept. */
  const kept: { from: number; to: number; shift: number }[] = []
  let length = 0
  for (let i = 0; i < page.starts.length; i++) {
    if (!near[i]) continue
    const from = page.starts[i] ?? 0
    const to = page.starts[i + 1] ?? page.text.length
    if (i > 0 && !near[i - 1]) {
      parts.push('\n')
      length++
    }
    kept.push({ from, to, shift: length - from })
    cropped.starts.push(length)
    cropped.sources.push(page.sources[i] as Node)
    cropped.skips.push(page.skips[i] ?? 0)
    parts.push(page.text.slice(from, to))
    length += to - from
  }
  cropped.text = parts.join('')
  const move = (offset: number) => {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.to ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const stretch = kept[low]
    return stretch ? Math.max(stretch.from, offset) + stretch.shift : length
  }
  for (const span of page.spans) {
    const moved = { role: span.role, start: move(span.start), end: move(span.end) }
    if (moved.end > moved.start) cropped.spans.push(moved)
  }
  for (const [index, link] of page.links.entries()) {
    cropped.links.push({ at: move(link.at), uri: link.uri })
    cropped.linked.push(page.linked[index] as Element)
  }
  return cropped
}

/** Which pieces of text stand near a coin's name or a link. */
function markNear(page: PageReading): boolean[] {
  const near: boolean[] = new Array(page.starts.length).fill(false)
  const end = (i: number) => page.starts[i + 1] ?? page.text.length
  let linkAt = 0
  let hit = Number.NEGATIVE_INFINITY
  const links = page.links.map((link) => link.at)
  for (let i = 0; i < near.length; i++) {
    const start = page.starts[i] ?? 0
    if (TRIGGER.test(page.text.slice(start, end(i)))) hit = end(i)
    while ((links[linkAt] ?? Number.POSITIVE_INFINITY) <= end(i)) hit = Math.max(hit, links[linkAt++] ?? 0)
    near[i] = start - hit <= AROUND
  }
  hit = Number.POSITIVE_INFINITY
  linkAt = links.length - 1
  for (let i = near.length - 1; i >= 0; i--) {
    const start = page.starts[i] ?? 0
    if (TRIGGER.test(page.text.slice(start, end(i)))) hit = start
    while (linkAt >= 0 && (links[linkAt] ?? 0) >= start) hit = Math.min(hit, links[linkAt--] ?? 0)
    near[i] ||= hit - end(i) <= AROUND
  }
  return near
}
