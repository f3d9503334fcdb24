import { readFrame } from './readFrame'

/** Elements at the top of the page that are asked for a shadow root. */
const TOP = 100
/** Frames that are looked into. */
const FRAMES = 500

/**
 * Tells the documents of same-origin frames and the open shadow roots in a part of the page, with the element that each
 * stands in. Asked for a shadow root are custom elements (where `deep`), and what stands at the top of the page, where
 * widgets put theirs. To ask all would make a wrapper for every element, ten times the work.
 */
export function findScopes(base: Element, deep: boolean, onScope: (scope: Node, place: Element) => void): void {
  const document = base.ownerDocument
  const ask = (element: Element | null) => {
    const inner = element && (readFrame(element) ?? element.shadowRoot)
    if (element && inner) onScope(inner, element)
  }
  // A window counts its frames, so that a page without any is not gone through for them; a shadow root's don't count.
  if (base.getRootNode().nodeType !== 9 || document.defaultView?.length !== 0) {
    const frames = base.querySelectorAll('iframe,frame')
    for (let i = 0; i < Math.min(FRAMES, frames.length); i++) ask(frames[i] as Element)
  }
  ask(base)
  const { body } = document
  const top = body && base.contains(body) ? body : base
  for (let child = top.lastElementChild, i = 0; child && i < TOP; child = child.previousElementSibling, i++) {
    ask(child)
    ask(child.firstElementChild)
  }
  if (!deep || !top.firstElementChild) return
  let custom: XPathResult | undefined
  try {
    custom = document.evaluate('.//*[contains(name(),"-")]', base, null, 7, null)
  } catch {
    // No XPath in a shadow root.
  }
  if (custom) for (let i = 0; i < custom.snapshotLength; i++) ask(custom.snapshotItem(i) as Element)
  else base.querySelectorAll('*').forEach(ask)
}
