import type { DrawnFlag, FlagView } from '../../utils/messaging/contracts/showFlag'
import { fillFlag, makeFlag } from './makeFlag'
import { makeStack, type Stack } from './makeStack'

/** Flags kept; the older ones make room. */
const MOST = 5
/** A flag goes by itself after ten minutes: what it speaks of is over. */
const LIFETIME = 600_000
/** How often the host comes back when the page takes it out. Beyond it the page has decided, and the toolbar says it. */
const RETURNS = 3

interface Drawn {
  stack: Stack
  /** The newest first. */
  flags: { view: FlagView; node: HTMLElement }[]
  returns: number
  seen: MutationObserver
}
const drawn = new WeakMap<Document, Drawn>()

/**
 * Draws a flag over the page, or refines the one of the same id. One is shown at a time, the newest or
 * else a danger, so that nothing ever moves; the others are a button away. All words are set as text, in a closed shadow root,
 * out of the page's flow. A click does nothing but hide or show flags.
 */
export function drawFlag({ view, look }: DrawnFlag, document: Document): void {
  const all = drawn.get(document) ?? start(document, look)
  const old = all.flags.find((flag) => flag.view.id === view.id)
  if (old) {
    old.view = view
    fillFlag(old.node, view)
  } else {
    const node = makeFlag(view, document, () => removeFlag(view.id, document))
    all.flags.unshift({ view, node })
    setTimeout(() => removeFlag(view.id, document), LIFETIME)
  }
  all.flags = inOrder(all.flags).slice(0, MOST)
  show(all)
  attach(all, document)
}

/** Takes a flag away, and with the last one everything of ours. */
export function removeFlag(id: string, document: Document): void {
  const all = drawn.get(document)
  if (!all) return
  all.flags = all.flags.filter((flag) => flag.view.id !== id)
  if (all.flags.length) {
    show(all)
    return
  }
  all.seen.disconnect()
  all.stack.host.remove()
  drawn.delete(document)
}

/** The newest first, but a danger before all: else a page could cover it with a harmless request right after. */
function inOrder(flags: Drawn['flags']): Drawn['flags'] {
  const dangers = flags.filter((flag) => flag.view.severity === 'danger')
  return [...dangers, ...flags.filter((flag) => flag.view.severity !== 'danger')]
}

/** Shows the first flag and says how many more there are. A flag that stays keeps its place, and with it the focus. */
function show({ stack, flags }: Drawn): void {
  const [first, ...others] = flags
  if (first && stack.slot.firstElementChild !== first.node) stack.slot.replaceChildren(first.node)
  stack.more.textContent = others.length === 1 ? '1 more request' : `${others.length} more requests`
  stack.more.hidden = !others.length
}

function start(document: Document, look: string): Drawn {
  const stack = makeStack(document, look)
  const seen = new MutationObserver(() => {
    if (stack.host.isConnected || all.returns >= RETURNS) return
    all.returns++
    attach(all, document)
  })
  const all: Drawn = { stack, flags: [], returns: 0, seen }
  drawn.set(document, all)
  stack.more.addEventListener('click', () => {
    const first = all.flags.shift()
    if (first) all.flags.push(first)
    show(all)
  })
  stack.list.addEventListener('keydown', (event) => {
    const first = all.flags[0]
    if (event.key === 'Escape' && first) removeFlag(first.view.id, document)
  })
  document.defaultView?.addEventListener('pagehide', () => {
    for (const { view } of [...all.flags]) removeFlag(view.id, document)
  })
  return all
}

function attach({ stack: { host, list }, seen }: Drawn, document: Document): void {
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
