/** A part of the page that is marked: an element, or some characters of a text node. */
export interface Place {
  node: Node
  offset: number
  /** The marked characters; empty for an element. */
  text: string
}

/** How much of the surroundings is looked at for a free spot, in nodes. */
const NODES = 200
const LEVELS = 4
const FAR = 240
const GAP = 3
/** Things beside text that a mark must not lie on. */
const SOLID = /^(?:img|svg|canvas|video|iframe|input|button|select|textarea)$/

/** The element that stands for a place. */
export const elementOf = (node: Node) => (node.nodeType === 1 ? node : node.parentElement) as Element | null

/** The amount with its symbol, or the address, that begins at the offset of a text node. */
export function markedText(node: Node, offset: number): string {
  if (node.nodeType !== 3) return ''
  const ahead = (node as Text).data.slice(offset, offset + 90)
  return /^[$＄]?\s?[\d.,'’\u00a0\u202f٠-٩۰-۹]*\d(?:\s?[a-z]{0,3}USD\S?[\w₮.]*)?|^\s*\S+/i.exec(ahead)?.[0] ?? ''
}

/** Does the page still show there what was marked? */
export function isThere({ node, offset, text }: Place): boolean {
  return node.isConnected && (node.nodeType !== 3 || (node as Text).data.startsWith(text, offset))
}

function rectsOf(node: Node, from?: number, to?: number): DOMRect[] {
  if (node.nodeType === 1) return [(node as Element).getBoundingClientRect()]
  const range = (node.ownerDocument as Document).createRange()
  range.selectNodeContents(node)
  if (from !== undefined && to !== undefined) {
    range.setStart(node, from)
    range.setEnd(node, to)
  }
  return [...range.getClientRects()]
}

/** Where the marked part ends on the screen; `undefined` if it is not shown or something lies over it. */
export function boxOf({ node, offset, text }: Place, host: Element): DOMRect | undefined {
  const box = rectsOf(node, offset, offset + text.length).at(-1)
  const element = elementOf(node)
  if (!element || !box?.width || !box.height) return undefined
  const root = element.getRootNode() as Document
  const hit = root.elementFromPoint?.(box.x + box.width / 2, box.y + box.height / 2)
  return !hit || hit === host || hit.contains(element) || element.contains(hit) ? box : undefined
}

/** What a place stands in and is seen as one thing with: a button, or a link that is drawn like one. */
function controlOf({ node }: Place, box: DOMRect): DOMRect | undefined {
  const control = elementOf(node)?.closest('a,button,[role=button]')
  const rect = control?.getBoundingClientRect()
  return rect && rect.height > box.height + 4 && rect.height < box.height * 4 ? rect : undefined
}

/**
 * The best spot for a mark of `size` beside `box`: behind it, at the end of its line, before it, above, below, at the
 * end of its line though that be far; the first that covers nothing, else the one that covers least. Never on what it
 * marks, nor on the edge of a button around it; and beside a row of buttons rather above its own than behind the last.
 */
export function findSpot(
  place: Place,
  box: DOMRect,
  size: number,
  rtl: boolean,
  others: readonly DOMRect[],
): { x: number; y: number } {
  const solid = [...others, ...listSolid(place)]
  const middle = box.y + (box.height - size) / 2
  const line = solid.filter((one) => one.top < box.bottom - 2 && one.bottom > box.top + 2)
  const right = (far: number) =>
    Math.max(box.right, ...line.map((one) => one.right).filter((end) => end < box.right + far))
  const left = (far: number) =>
    Math.min(box.left, ...line.map((one) => one.left).filter((start) => start > box.left - far))
  const control = controlOf(place, box)
  const body = control ?? box
  const after = (end: number) => end + GAP
  const before = (start: number) => start - GAP - size
  type Spot = [x: number, y: number]
  const near: Spot = [rtl ? before(body.left) : after(body.right), middle]
  const opposite: Spot = [rtl ? after(body.right) : before(body.left), middle]
  const lineEnd = (far: number): Spot => [rtl ? before(left(far)) : after(right(far)), middle]
  const edge = rtl ? body.left : body.right - size
  const above: Spot = [edge, body.top - size]
  const spots = [
    near,
    ...(control ? [above] : [lineEnd(FAR)]),
    opposite,
    above,
    [edge, body.bottom] as Spot,
    lineEnd(Number.POSITIVE_INFINITY),
  ]
  const view = (place.node.ownerDocument as Document).documentElement
  let best = near
  let least = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    const [x, y] = spot
    const outside = x < 0 || x + size > view.clientWidth
    const covered = solid.reduce(
      (sum, one) =>
        sum +
        Math.max(0, Math.min(x + size, one.right) - Math.max(x, one.left)) *
          Math.max(0, Math.min(y + size, one.bottom) - Math.max(y, one.top)),
      outside ? 1e9 : 0,
    )
    if (covered < least - 1) {
      best = spot
      least = covered
    }
  }
  return { x: best[0], y: best[1] }
}

/** Text and things around the place; bounded. */
function listSolid({ node }: Place): DOMRect[] {
  let outer = elementOf(node) as Element
  for (let i = 0; i < LEVELS && outer.parentElement; i++) {
    if (outer.parentElement.getElementsByTagName('*').length > NODES / 2) break
    outer = outer.parentElement
  }
  const walker = (node.ownerDocument as Document).createTreeWalker(outer, 5)
  const found: DOMRect[] = []
  for (let i = 0; i < NODES && walker.nextNode(); i++) {
    const one = walker.currentNode
    if (one.nodeType === 3 ? one.nodeValue?.trim() : SOLID.test((one as Element).localName)) found.push(...rectsOf(one))
  }
  return found
}
