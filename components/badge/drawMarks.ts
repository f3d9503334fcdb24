import type { MarkView } from '../../utils/messaging/contracts/judgeText'
import { fillStory, placeStory } from './makeStory'
import { boxOf, elementOf, findSpot, isThere, markedText, type Place } from './placeMark'

/** A badge to be drawn beside a place of the page. */
export interface Marked {
  id: number
  node: Node
  offset: number
  view: MarkView
}

export interface Marks {
  /** Draws these and no others. */
  show(list: readonly Marked[]): void
  /** Scrolls to one and opens its story; false if it is not there. */
  jump(id: number): boolean
}

interface Drawn extends Place {
  id: number
  element: Element
  button: HTMLButtonElement
  view: MarkView
}

/** How often the host comes back when the page takes it out or moves it. Beyond it the page has decided. */
const RETURNS = 3
/** How often places are looked at though nothing has been heard of a change, in ms. */
const TICK = 1_000
/** Out of the flow, without height; 100 px wide, so that its box tells where the page's origin is and how it is scaled. */
const HOST =
  'all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:100px!important;height:0!important;z-index:2147483646!important;pointer-events:none!important'
const EVENTS = ['scroll', 'resize', 'load', 'transitionend', 'animationend', 'toggle']
const OWN = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup']

/**
 * Draws badges over a page: in a closed shadow root, out of the flow, moved by transforms alone, so that nothing
 * shifts. Places are read only where the layout is clean (in an intersection observer), so that none is forced. A
 * badge goes with what it marks. A click opens or closes its story and does nothing else.
 * @param sheet their style sheet
 * @param isAlive whether the extension still stands behind the script
 */
export function drawMarks(document: Document, sheet: string, isAlive: () => boolean): Marks {
  let marks: Drawn[] = []
  let returns = 0
  let pending = false
  let open: Drawn | undefined
  let pinned = false
  let stop: AbortController | undefined
  const make = <T extends keyof HTMLElementTagNameMap>(name: T) => document.createElement(name)
  const host = make('div')
  host.style.cssText = HOST
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = make('style')
  style.textContent = sheet
  const story = make('div')
  story.setAttribute('role', 'tooltip')
  story.popover = 'manual'
  story.onmouseleave = () => close()
  const group = make('div')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', 'Peglight badges')
  group.append(story)
  shadow.append(style, group)
  for (const type of OWN) shadow.addEventListener(type, (event) => event.stopPropagation())

  const shown = new IntersectionObserver((entries) => {
    if (!isAlive()) {
      show([])
      return
    }
    const origin = host.getBoundingClientRect()
    const taken: DOMRect[] = []
    for (const { target, isIntersecting } of entries) {
      for (const mark of marks) if (mark.element === target) place(mark, isIntersecting, origin, taken)
    }
  })
  const changes = new MutationObserver(() => {
    for (const mark of [...marks]) if (!isThere(mark)) remove(mark)
  })
  const parent = new MutationObserver(() => {
    if (host.parentNode === document.documentElement) return
    if (++returns > RETURNS) host.remove()
    else attach()
  })

  function place(mark: Drawn, visible: boolean, origin: DOMRect, taken: DOMRect[]): void {
    const { button, element } = mark
    if (!isThere(mark)) {
      remove(mark)
      return
    }
    const box = visible ? boxOf(mark, host) : undefined
    button.hidden = !box
    if (!box) {
      if (open === mark && !pinned) close()
      return
    }
    const { color, direction } = (document.defaultView as Window).getComputedStyle(element)
    const size = Math.max(12, Math.min(18, mark.text ? box.height * 0.85 : 16))
    const spot = findSpot(mark, box, size, direction === 'rtl', taken)
    taken.push(new DOMRect(spot.x, spot.y, size, size))
    const scale = origin.width / 100 || 1
    button.style.cssText = `width:${size / scale}px;height:${size / scale}px;font-size:${(size * 0.7) / scale}px;line-height:${(size - 2) / scale}px;transform:translate(${(spot.x - origin.x) / scale}px,${(spot.y - origin.y) / scale}px)`
    // Light words stand on a dark ground.
    const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? []
    button.className = `${mark.view.tone}${red * 2 + green * 5 + blue > 1_024 ? ' dark' : ''}${open === mark ? ' on' : ''}`
    if (open === mark) placeStory(story, button.getBoundingClientRect(), box)
  }

  /** Has the places read after the next layout. */
  function look(): void {
    if (pending || !marks.length) return
    pending = true
    requestAnimationFrame(() => {
      pending = false
      for (const { element } of marks) {
        shown.unobserve(element)
        shown.observe(element)
      }
    })
  }

  /** Frames don't come while the page is hidden, so neither does the next tick. */
  function tick(): void {
    setTimeout(() => {
      if (marks.length) requestAnimationFrame(tick)
      look()
    }, TICK)
  }

  function attach(): void {
    if (host.parentNode === document.documentElement || returns > RETURNS) return
    document.documentElement.append(host)
    parent.observe(document.documentElement, { childList: true })
  }

  function openStory(mark: Drawn, pin: boolean): void {
    if (open && open !== mark) close()
    open = mark
    pinned = pin
    fillStory(story, mark.view)
    story.className = `story${mark.button.classList.contains('dark') ? ' dark' : ''}`
    story.dir = document.defaultView?.getComputedStyle(mark.element).direction ?? ''
    mark.button.classList.add('on')
    if (!story.matches(':popover-open')) story.showPopover()
    placeStory(story, mark.button.getBoundingClientRect(), boxOf(mark, host))
  }

  function close(): void {
    open?.button.classList.remove('on')
    open = undefined
    pinned = false
    if (story.matches(':popover-open')) story.hidePopover()
  }

  function add({ id, node, offset, view }: Marked, element: Element): Drawn {
    const button = make('button')
    const mark: Drawn = { id, node, offset, view, element, button, text: markedText(node, offset) }
    button.type = 'button'
    button.hidden = true
    button.textContent = view.sign
    button.setAttribute('aria-label', [`${view.name}.`, ...view.lines.map((line) => line.text)].join(' '))
    button.onmouseenter = () => pinned || openStory(mark, false)
    button.onmouseleave = (event) => pinned || story.contains(event.relatedTarget as Node | null) || close()
    button.onfocus = () => openStory(mark, false)
    button.onblur = close
    button.onclick = () => (pinned && open === mark ? close() : openStory(mark, true))
    // No value is returned: `false` would keep Tab from going on.
    button.onkeydown = (event) => {
      if (event.key === 'Escape') close()
    }
    group.append(button)
    shown.observe(element)
    if (node !== element) changes.observe(node, { characterData: true })
    changes.observe(element, { childList: true })
    return mark
  }

  function remove(mark: Drawn): void {
    if (open === mark) close()
    mark.button.remove()
    marks = marks.filter((one) => one !== mark)
    if (!marks.some(({ element }) => element === mark.element)) shown.unobserve(mark.element)
    if (!marks.length) clear()
  }

  function clear(): void {
    shown.disconnect()
    changes.disconnect()
    parent.disconnect()
    stop?.abort()
    stop = undefined
    host.remove()
  }

  function show(list: readonly Marked[]): void {
    const fresh = list.filter(({ node }) => !isEditable(elementOf(node)))
    const same = (a: Marked, b: Marked) => a.id === b.id && a.node === b.node && a.offset === b.offset
    for (const mark of [...marks]) {
      if (!fresh.some((one) => same(one, mark) && JSON.stringify(one.view) === JSON.stringify(mark.view))) remove(mark)
    }
    if (!fresh.length) return
    if (!stop) {
      stop = new AbortController()
      for (const type of EVENTS)
        document.defaultView?.addEventListener(type, look, { capture: true, passive: true, signal: stop.signal })
      tick()
    }
    attach()
    for (const one of fresh) {
      const element = elementOf(one.node)
      if (element && !marks.some((mark) => same(one, mark))) marks.push(add(one, element))
    }
    look()
  }

  return {
    show,
    jump(id) {
      const mark = marks.find((one) => one.id === id)
      if (!mark) return false
      mark.element.scrollIntoView({ block: 'center' })
      look()
      setTimeout(() => {
        mark.button.focus({ preventScroll: true })
        // It may have the focus already, with its story closed.
        openStory(mark, false)
      }, 100)
      return true
    },
  }
}

/** What the user writes in is theirs: nothing of ours beside it. */
function isEditable(element: Element | null): boolean {
  if (!element || element.ownerDocument.designMode === 'on') return true
  if (/^(?:input|textarea)$/.test(element.localName))
    return !(element as HTMLInputElement).matches(':read-only,:disabled')
  return element.closest('[contenteditable]:not([contenteditable=false])') !== null
}
