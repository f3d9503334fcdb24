/** Largest part of a page, in characters and in nodes, that is read again because something in it has changed. */
const LARGEST = { text: 6_000, nodes: 1_500 }

/**
 * The part of the page around a changed node that is judged together: the highest ancestor that is still small.
 * Bounded work: counting stops where a part is found to be large. Goes out of shadow roots to their hosts.
 */
export function findRegion(node: Node, root: Node, most = LARGEST): Node {
  let region = node.nodeType === 1 ? node : (node.parentNode ?? node)
  for (let outer: Node | null = region; outer; outer = outer.parentNode ?? (outer as ShadowRoot).host ?? null) {
    if (!isSmall(outer, most)) break
    region = outer
    if (outer === root) break
  }
  return region
}

function isSmall(node: Node, most: typeof LARGEST): boolean {
  let text = 0
  let nodes = 0
  let current: Node | null = node
  while (current) {
    if (++nodes > most.nodes) return false
    if (current.nodeType === 3) {
      text += (current as Text).length
      if (text > most.text) return false
    }
    if (current.firstChild && !/^(?:script|style)$/.test((current as Element).localName ?? '')) {
      current = current.firstChild
      continue
    }
    while (current && current !== node && !current.nextSibling) current = current.parentNode
    if (!current || current === node) return true
    current = current.nextSibling
  }
  return true
}
