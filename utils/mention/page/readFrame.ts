/** The document in a same-origin frame; `null` for any other element and for foreign frames. */
export function readFrame(element: Element): Document | null {
  if (!/^i?frame$/.test(element?.localName ?? '')) return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null // another origin's
  }
}
