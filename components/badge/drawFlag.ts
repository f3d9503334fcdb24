import type { FlagView } from '../../utils/messaging/contracts/showFlag'
import { flagStyle } from './flagStyle'

/** Flags shown at once; the older ones make room. */
const MOST = 3
/** A flag goes by itself after ten minutes: what it speaks of is over. */
const LIFETIME = 600_000
/** How often the host comes back when the page takes it out. Beyond it the page has decided, and the badge says it. */
const RETURNS = 3

interface Stack {
  host: HTMLElement
  list: HTMLElement
  flags: Map<string, HTMLElement>
  returns: number
  seen: MutationObserver
}
const stacks = new WeakMap<Document, Stack>()

/**
 * Draws a flag over the page, or refines the one of the same id. All words are set as text, in a closed shadow root, out
 * of the page's flow. A click does nothing but hide it.
 */
export function drawFlag(view: FlagView, document: Document): void {
  const stack = stacks.get(document) ?? makeStack(document)
  const old = stack.flags.get(view.id)
  const flag = makeFlag(view, document, () => removeFlag(view.id, document))
  if (old) old.replaceWith(flag)
  else {
    stack.list.prepend(flag)
    setTimeout(() => removeFlag(view.id, document), LIFETIME)
  }
  stack.flags.delete(view.id)
  stack.flags.set(view.id, flag)
  const oldest = [...stack.flags.keys()].slice(0, Math.max(0, stack.flags.size - MOST))
  for (const id of oldest) removeFlag(id, document)
  attach(stack, document)
}

/** Takes a flag away, and with the last one everything of ours. */
export function removeFlag(id: string, document: Document): void {
  const stack = stacks.get(document)
  if (!stack) return
  stack.flags.get(id)?.remove()
  stack.flags.delete(id)
  if (stack.flags.size) return
  stack.seen.disconnect()
  stack.host.remove()
  stacks.delete(document)
}

function makeStack(document: Document): Stack {
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = flagStyle
  const list = document.createElement('div')
  list.className = 'stack'
  list.setAttribute('role', 'region')
  list.setAttribute('aria-label', 'Peglight')
  // The top layer lies over anything a page can place there without meaning to.
  list.popover = 'manual'
  shadow.append(style, list)
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const first = [...stack.flags.keys()].at(-1)
    if (first) removeFlag(first, document)
  })
  const seen = new MutationObserver(() => {
    if (host.isConnected || stack.returns >= RETURNS) return
    stack.returns++
    attach(stack, document)
  })
  const stack: Stack = { host, list, flags: new Map(), returns: 0, seen }
  stacks.set(document, stack)
  document.defaultView?.addEventListener('pagehide', () => {
    for (const id of stack.flags.keys()) removeFlag(id, document)
  })
  return stack
}

function attach({ host, list, seen }: Stack, document: Document): void {
  const parent = document.documentElement
  if (!parent) return
  list.dir = document.defaultView?.getComputedStyle(parent).direction === 'rtl' ? 'rtl' : 'ltr'
  if (!host.isConnected) parent.append(host)
  seen.observe(parent, { childList: true })
  try {
    if (!list.matches(':popover-open')) list.showPopover?.()
  } catch {
    // Without the top layer the stack is a fixed box like any other.
  }
}

function makeFlag(view: FlagView, document: Document, hide: () => void): HTMLElement {
  const flag = document.createElement('section')
  flag.className = 'flag'
  flag.dataset.severity = view.severity
  flag.setAttribute('role', view.severity === 'danger' ? 'alert' : 'status')
  const line = (text: string, className: string) => {
    const p = document.createElement('p')
    p.className = className
    p.textContent = text
    return p
  }
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.setAttribute('aria-label', 'Hide this flag')
  close.addEventListener('click', hide)
  const word = { info: '', caution: 'Caution: ', danger: 'Danger: ' }[view.severity]
  const tone = view.severity === 'info' ? '' : view.severity
  flag.append(
    line(`${view.origin} asks for`, 'from'),
    line(`${view.sign} ${word}${view.title}`, `title ${tone}`),
    ...view.lines.map(({ text, tone = 'plain' }) => line(text, tone)),
    ...(view.more ? [line(view.more, 'muted')] : []),
    close,
  )
  return flag
}
