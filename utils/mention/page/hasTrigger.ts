import { mayAsk } from '../definitions/mayAsk'
import { INVISIBLE, TRIGGER } from '../definitions/symbols'

const PIECE = 262_144
/** More names than this are not counted: a page that has them all in scripts is read in vain, and no harm done. */
const ENOUGH = 50
const TOP = 100
/** Elements that can ask without a coin's name in any text node: by tag, then attribute and what it has to say. */
const SPOKEN: [string, string, RegExp][] = [
  ['a', 'href', /^(?:ethereum|solana|tron|ton):|\/(?:send|approve)\/0x|trustwallet\.com\/send/i],
  ['img', 'alt', /usd|tether|\bqr/i],
  ['img', 'src', /%3A0x|(?:ethereum|solana|tron)(?:%3A|:)/i],
  ['input', 'value', /usd|tether/i],
]
/** Of each kind no more than this are looked at. */
const MOST = 20_000
/**
 * On a page with more text than this that names no coin, elements are not gone through: to look for links and custom
 * elements among tens of thousands costs more than all the rest, and such a page is a document, not a checkout.
 */
const LONG = 100_000

/**
 * One pass over the text: could this page ask for a stablecoin at all? Most pages end here. Text in shadow roots and
 * frames is looked at where there are such; each is told to `onScope`, so that an observer can watch it too.
 * `places` gathers the elements that ask or hide text (links, images, hosts of shadow roots, frames). Not `deep`, only
 * what stands at the top of the page is asked for a shadow root.
 */
export function* hasTrigger(
  root: Node,
  onScope?: (scope: Node) => void,
  places: Node[] = [],
  deep = true,
): Generator<void, boolean> {
  let named = false
  let asks = false
  const scopes = new Set([root])
  for (const scope of scopes) {
    const base = scope.nodeType === 9 ? (scope as Document).documentElement : scope
    if (!base) continue
    const text = base.textContent ?? ''
    const here = yield* isNamed(base, text)
    named ||= here
    asks ||= (here || text.length < LONG) && (yield* isAsking(text))
    if (!(base as ParentNode).querySelectorAll) continue
    const short = here || text.length < LONG
    for (const [tag, attribute, words] of short ? SPOKEN : []) {
      for (const element of listByTag(base, tag)) {
        if (!words.test((element.getAttribute(attribute) ?? '').slice(0, 500))) continue
        named = asks = true
        places.push(element)
      }
    }
    yield
    for (const frame of listFrames(base)) {
      const inner = readFrame(frame)
      if (inner) add(inner, frame)
    }
    for (const host of listHosts(base, deep && short)) if (host.shadowRoot) add(host.shadowRoot, host)
  }
  return named && asks

  function add(scope: Node, place: Node): void {
    if (scopes.has(scope)) return
    scopes.add(scope)
    places.push(place)
    onScope?.(scope)
  }
}

/** By tag name, which costs next to nothing where there is none; attribute selectors cost a walk over the page. */
function* listByTag(base: Node, tag: string): Generator<Element, void> {
  const list = (base as Element).getElementsByTagName?.(tag) ?? (base as ParentNode).querySelectorAll(tag)
  for (let i = 0, element = list[0]; element && i < MOST; element = list[++i]) yield element
}

/** A window counts its frames, so that a page without any is not gone through for them; a shadow root's don't count. */
function* listFrames(base: Node): Generator<Element, void> {
  if (base.getRootNode?.().nodeType === 9 && base.ownerDocument?.defaultView?.length === 0) return
  yield* listByTag(base, 'iframe')
  yield* listByTag(base, 'frame')
}

function* isAsking(text: string): Generator<void, boolean> {
  for (let from = 0; from < text.length; from += PIECE) {
    if (mayAsk(text.slice(Math.max(0, from - 64), from + PIECE).replace(INVISIBLE, ''))) return true
    if (text.length > PIECE) yield
  }
  return false
}

/** Is a coin named in the text that is shown? Inline scripts name coins on pages that show none. */
function* isNamed(base: Node, text: string): Generator<void, boolean> {
  if (text.length < PIECE && !TRIGGER.test(text)) return false
  let unseen = 0
  for (const element of (base as Element).querySelectorAll?.('script,style,noscript,template') ?? []) {
    unseen += countNames((element.textContent ?? '').slice(0, PIECE))
    if (unseen > ENOUGH) break
  }
  let named = 0
  for (let from = 0; from < text.length; from += PIECE) {
    // Pieces overlap by more than the longest symbol with a character of nothing between its letters.
    named += countNames(text.slice(Math.max(0, from - 32), from + PIECE), unseen)
    if (named > Math.min(unseen, ENOUGH)) return true
    if (text.length > PIECE) yield
  }
  return false
}

function countNames(text: string, most = ENOUGH): number {
  let count = 0
  let from = 0
  for (let match = TRIGGER.exec(text); match && count <= most; match = TRIGGER.exec(text.slice(from))) {
    count++
    from += match.index + match[0].length
  }
  return count
}

/**
 * The elements that are worth asking for a shadow root: custom ones (where `deep`), and what stands at the top of the
 * page (where widgets put theirs). To ask all would make a wrapper for every element, ten times the work.
 */
function* listHosts(base: Node, deep: boolean): Generator<Element, void> {
  const document = base.ownerDocument
  yield base as Element
  const body = document?.body
  const top = body && base.contains(body) ? body : (base as Element)
  for (let child = top.lastElementChild, i = 0; child && i < TOP; child = child.previousElementSibling, i++) {
    yield child
    if (child.firstElementChild) yield child.firstElementChild
  }
  if (!deep || !top.firstElementChild) return
  let custom: XPathResult | undefined
  try {
    custom = document?.evaluate('.//*[contains(name(),"-")]', base, null, 7, null)
  } catch {
    // No XPath in a shadow root.
  }
  if (custom) for (let i = 0; i < custom.snapshotLength; i++) yield custom.snapshotItem(i) as Element
  else yield* (base as ParentNode).querySelectorAll('*')
}

/** The document in a same-origin frame; `null` for any other element and for foreign frames. */
export function readFrame(element: Element): Document | null {
  if (!/^i?frame$/.test(element?.localName ?? '')) return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null // another origin's
  }
}
