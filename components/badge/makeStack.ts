/** The one element that a page gains, and the parts in its closed shadow root. */
export interface Stack {
  host: HTMLElement
  /** In the top layer. */
  list: HTMLElement
  /** Where the shown flag stands. */
  slot: HTMLElement
  /** Shows the next flag. */
  more: HTMLButtonElement
}

/** Makes the host, not attached yet. */
export function makeStack(document: Document, look: string): Stack {
  const host = document.createElement('div')
  // The page's own rules for every div would reach the host; nothing in them may take it out of sight or into the flow.
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0 0 auto auto!important;width:0!important;height:0!important'
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = look
  const list = document.createElement('div')
  list.className = 'stack'
  list.setAttribute('role', 'region')
  list.setAttribute('aria-label', 'Peglight')
  // The top layer lies over anything a page places there without meaning to.
  list.popover = 'manual'
  const slot = document.createElement('div')
  const more = document.createElement('button')
  more.type = 'button'
  more.className = 'more'
  list.append(slot, more)
  shadow.append(style, list)
  return { host, list, slot, more }
}
