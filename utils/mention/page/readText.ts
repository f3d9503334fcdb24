import { TRIGGER } from '../definitions/symbols'
import { findFar } from './findFar'
import { hasTold, isHidden } from './isHidden'
import { normalizeText } from './normalizeText'
import type { Link, PageReading, Role, Span } from './PageText'
import { readCode } from './readCode'
import { readElement } from './readElement'
import { readFrame } from './readFrame'

const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html input label legend li main menu nav ol option p pre section ' +
    'select summary table tbody td textarea tfoot th thead tr ul br text tspan'
  ).split(' '),
)
const SKIPPED = new Set('script style template noscript head svg:style object embed audio video math s del'.split(' '))
const ROLES: Record<string, Role> = {
  pre: 'code',
  code: 'code',
  samp: 'code',
  tr: 'row',
  th: 'head',
  thead: 'head',
  button: 'action',
  a: 'link',
  nav: 'nav',
  h1: 'title',
  h2: 'title',
  h3: 'title',
  h4: 'title',
}
const TELLING = /^(?:a|img|input|select|textarea)$/

/** What may show a QR code. */
const DRAWN = /^(?:img|canvas|svg)$/
/** Of a reading no more than this are handed on. */
const CODES = 4

/** Letters of one word may be set apart by these without a gap being seen (`USD<sub>T</sub>`). */
const GLUED = /^(?:b|i|em|strong|small|sub|sup|font|u|mark|big)$/

/** A text node longer than this is looked through piece by piece, and only pieces that name a coin are kept. */
const PIECE = 32_768
const MARGIN = 1_000
/** From here on only text that names a coin is kept, and from twice as much nothing. */
const FULL = 1_000_000

/** A page with more text than this is large. */
const LARGE = 50_000
/** Deeper than about this nothing is left out: to look through all that is left on every level would be quadratic. */
const DEEP = 200

type Step = Node | { leave: Element; role?: Role; start: number; block: boolean }

/**
 * Turns a DOM root into one text. Walks without recursion (nesting may be 10,000 deep), yields every few hundred
 * nodes so that the caller can pause, and reads open shadow roots and same-origin frames in place; `places` are the
 * elements that hold such, and those that ask by an attribute. Of a large page only the parts around a coin's name are walked through.
 */
export function* readText(root: Node, places: readonly Node[] = []): Generator<void, PageReading> {
  const parts: string[] = []
  const starts: number[] = []
  const sources: Node[] = []
  const skips: number[] = []
  const spans: Span[] = []
  const links: Link[] = []
  const linked: Element[] = []
  let length = 0
  let last = '\n'
  let gap = 0
  let glued = true
  let pre = 0
  const left = new Set<Element>()
  let codes = CODES

  function add(text: string, source: Node, skip: number): void {
    if (text === '' || length > FULL * 2) return
    if (length > FULL && !TRIGGER.test(text)) return
    if (text === ' ' || text === '\n') {
      if (gap < 2 && last > ' ') push(' ')
      return
    }
    const first = text[0] ?? ''
    if (gap === 2) {
      if (last !== '\n') push('\n')
    } else if (gap === 1 && last > ' ' && first > ' ') {
      const number = /\d/.test(last) ? /^[.,]\d/.test(text) : /[.,]/.test(last) && /^\d/.test(text)
      if (!number && !(glued && /[a-z]/i.test(last) && /[a-z₮]/i.test(first))) push('\v')
    }
    gap = 0
    // What an attribute says is no part of a word.
    glued = skip >= 0
    starts.push(length)
    sources.push(source)
    skips.push(skip)
    push(text)
  }

  function push(text: string): void {
    parts.push(text)
    length += text.length
    last = text[text.length - 1] ?? last
  }

  const large = (((root as Document).documentElement ?? root).textContent ?? '').length > LARGE
  /** The part of a large page that is walked through whole. */
  let calm: Element | undefined
  const stack: Step[] = [root.nodeType === 9 ? ((root as Document).documentElement ?? root) : root]
  const top = stack[0]
  let visited = 0
  let torn = false
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (++visited % 256 === 0) yield
    if ('leave' in step) {
      if (step.role) {
        spans.push({ role: step.role, start: step.start, end: length })
        if (step.role === 'code' && step.leave.localName === 'pre') pre--
      }
      if (step.leave === calm && step.role !== 'scope') calm = undefined
      gap = step.block ? 2 : gap || 1
      glued &&= GLUED.test(step.leave.localName)
      continue
    }
    const node = step
    // Taken out while we paused: what came after it cannot be reached any more.
    if (node !== top && node.nodeType !== 11 && !node.parentNode) torn = true
    if (node !== top && node.nextSibling) stack.push(node.nextSibling)
    if (node.nodeType === 3 || node.nodeType === 4) {
      const raw = (node as Text).data
      if (raw.length <= PIECE) {
        add(normalizeText(raw, pre > 0), node, 0)
        continue
      }
      let done = 0
      for (let from = 0; from < raw.length; yield) {
        const to = from + PIECE
        const cut = to < raw.length ? raw.lastIndexOf(' ', to) : raw.length
        const end = cut > from + PIECE / 2 ? cut : to
        if (TRIGGER.test(raw.slice(from, end))) {
          // With some words before and after, so that a sentence stays whole.
          const start = Math.max(done, from - MARGIN)
          done = Math.min(raw.length, end + MARGIN)
          add(normalizeText(raw.slice(start, done), pre > 0), node, start)
          gap = gap || 1
        }
        from = Math.max(end, done)
      }
      continue
    }
    if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (SKIPPED.has(name) || left.has(element) || isHidden(element, name)) continue
      if (large && !calm && stack.length < DEEP) {
        yield
        const far = findFar(element, places)
        if (far === 'all') {
          gap = 2
          continue
        }
        if (far === 'none') calm = element
        else for (const child of far) left.add(child)
      }
      const block = BLOCK.has(name)
      gap = block ? 2 : gap || 1
      glued &&= GLUED.test(name)
      const start = length + (gap === 2 && last !== '\n' ? 1 : 0)
      let role = ROLES[name]
      if (name === 'pre') pre++
      if (TELLING.test(name) || hasTold(element)) {
        const reading = readElement(element)
        if (reading.text) add(normalizeText(reading.text, false), element, -1)
        if (reading.uri) linked[links.push({ at: length, uri: reading.uri }) - 1] = element
        // An empty one has no length: nothing of what stands before it was filled in.
        if (reading.field) spans.push({ role: 'field', start: length, end: reading.text ? length + 1 : length })
        if (reading.text || reading.field) gap = block ? 2 : 1
        role = reading.role ?? role
        if (reading.closed) continue
      }
      const code = codes && DRAWN.test(name) ? readCode(element) : undefined
      if (code) {
        linked[links.push({ at: length, uri: code }) - 1] = element
        codes--
        yield
      }
      stack.push({ leave: element, role, start, block })
      const inner = element.shadowRoot ?? readFrame(element)?.body
      if (element.firstChild) stack.push(element.firstChild)
      if (inner) stack.push({ leave: element, role: 'scope', start, block: true }, inner)
      continue
    }
    // Document, fragment, shadow root; comments and the rest have no children to read.
    if (node.firstChild) stack.push(node.firstChild)
  }
  return { text: parts.join(''), spans, links, starts, sources, skips, linked, torn }
}
