import { COPIED } from './readElement'

/**
 * Does an element say by its attributes that its text is not shown, not chosen, or the user's own? Styles are looked
 * at only where they stand in the element itself: anything else would force a layout.
 */
export function isHidden(element: Element, name: string): boolean {
  if (name === 'label') {
    const control = (element as HTMLLabelElement).control as HTMLInputElement | null | undefined
    // A choice that is not taken is not what the page asks for.
    if (control?.type === 'radio' && !control.checked) return true
  }
  if (!element.hasAttributes()) return false
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'hidden') return true
    if (attribute === 'style' && /display:\s?none/i.test(element.getAttribute('style') ?? '')) return true
    if (attribute === 'contenteditable' && element.getAttribute('contenteditable') !== 'false') return true
    if (/^aria-(?:selected|checked|pressed)$/.test(attribute)) {
      if (element.getAttribute(attribute) === 'false') return true
    }
  }
  return false
}

/** Has it an attribute that hands out a text or says what it is for? */
export function hasTold(element: Element): boolean {
  return element.hasAttributes() && element.getAttributeNames().some((name) => name === 'role' || COPIED.has(name))
}
