import { TRIGGER } from '../definitions/symbols'

/** A part with no more text than this is walked through whole: what belongs together stands in it. */
const SMALL = 4_000
/** Among more children than this, those far from any that names a coin are left out. */
const MANY = 64
/** How many children before and after one that names a coin belong to it. */
const AROUND = 40
/** More text than this is not looked through at once: it is walked into. */
const HUGE = 1_000_000
/** Of places that ask by an attribute or hide text no more than this are looked for. */
const PLACES = 100

/**
 * Which children of an element on a large page stand too far from any coin's name to matter: `all` (the whole element
 * is left out), `none` (it is small), or these.
 */
export function findFar(element: Element, places: readonly Node[]): 'all' | 'none' | Element[] {
  const text = element.textContent ?? ''
  if (text.length <= SMALL) return 'none'
  if (!isNear(element, text, places)) return 'all'
  if (element.childElementCount <= MANY) return []
  const children = [...element.children]
  const near = children.map((child) => isNear(child, child.textContent ?? '', places))
  const close = new Set<Element>()
  for (const [index, one] of near.entries()) {
    if (!one) continue
    for (const child of children.slice(Math.max(0, index - AROUND), index + AROUND + 1)) close.add(child)
  }
  return children.filter((child) => !close.has(child))
}

function isNear(element: Element, text: string, places: readonly Node[]): boolean {
  return text.length > HUGE || TRIGGER.test(text) || places.slice(0, PLACES).some((place) => element.contains(place))
}
