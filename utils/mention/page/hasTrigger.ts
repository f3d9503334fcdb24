import { TRIGGER } from '../definitions/symbols'

const PIECE = 262_144
/** More names than this are not counted: a page that has them all in scripts is read in vain, and no harm done. */
const ENOUGH = 50
const TOP = 100
/** Elements that can ask without a coin's name in any text node: by tag, then attribute and what it has to say. */
const SPOKEN: [string, string, RegExp][] = [
  ['a', 'href', /^(?:ethereum|solana|tron|ton):|\/(?:send|approve)\/0x|trustwallet\.com\/send/i],
  ['img', 'alt', /usd|tether/i],
  ['img', 'src', /%3A0x|(?:ethereum|solana|tron)(?:%3A|:)/i],
  ['input', 'value', /usd|tether/i],
]
/** Of each kind no more than this are looked at. */
const MOST = 20_000

/**
 * One pass over the text: could this page ask for a stablecoin at all? Most pages end here. Text in shadow roots and
 * frames is looked at where there are such; each is told to `onScope`, so that an observer can watch it too.
 * `places` gathers the elements that ask or hide text (links, images, hosts of shadow roots, frames).
 */
export function* hasTrigger(
  root: Node,
  onScope?: (scope: Node) => void,
  places: Node[] = [],
): Generator<void, boolean> {
  let found = false
  const scopes: Node[] = [root]
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    const base = scope.nodeType === 9 ? (scope as Document).documentElement : scope
    if (!base) continue
    found ||= yield* isNamed(base)
    if (!(base as ParentNode).querySelectorAll) continue
    for (const [tag, attribute, words] of SPOKEN) {
      for (const element of listByTag(base, tag)) {
        if (!words.test((element.getAttribute(attribute) ?? '').slice(0, 500))) continue
        found = true
        places.push(element)
      }
      yield
    }
    for (const frame of [...listByTag(base, 'iframe'), ...listByTag(base, 'frame')]) {
      const inner = readFrame(frame)
      if (inner) add(inner, frame)
    }
    for (const host of findHosts(base)) if (host.shadowRoot) add(host.shadowRoot, host)
  }
  return found

  function add(scope: Node, place: Node): void {
    scopes.push(scope)
    places.push(place)
    onScope?.(scope)
  }
}

/** By tag name, which costs next to nothing where there is none; attribute selectors cost a walk over the page. */
function* listByTag(base: Node, tag: string): Generator<Element, void> {
  const list = (base as Element).getElementsByTagName?.(tag) ?? (base as ParentNode).querySelectorAll(tag)
  for (let i = 0, element = list[0]; element && i < MOST; element = list[++i]) yield element
}

/** Is a coin named in the text that is shown? Inline scripts name coins on pages that show none. */
function* isNamed(base: Node): Generator<void, boolean> {
  const text = base.textContent ?? ''
  let named = 0
  for (let from = 0; from < text.length; from += PIECE) {
    // Pieces overlap by more than the longest symbol with a character of nothing between its letters.
    named += countNames(text.slice(Math.max(0, from - 32), from + PIECE))
    if (named > ENOUGH) return true
    if (text.length > PIECE) yield
  }
  if (named === 0) return false
  let unseen = 0
  for (const element of (base as Element).querySelectorAll?.('script,style,noscript,template') ?? []) {
    unseen += countNames((element.textContent ?? '').slice(0, PIECE))
    if (unseen > ENOUGH) break
  }
  return named > unseen
}

function countNames(text: string): number {
  let count = 0
  let from = 0
  for (let match = TRIGGER.exec(text); match && count <= ENOUGH; match = TRIGGER.exec(text.slice(from))) {
    count++
    from += match.index + match[0].length
  }
  return count
}

/**
 * The elements that are worth asking for a shadow root: custom ones, and what stands at the top of the page (where
 * widgets put theirs). To ask all would make a wrapper for every element of the page, ten times the work.
 */
function findHosts(base: Node): Iterable<Element> {
  const document = base.ownerDocument
  try {
    const custom = document?.evaluate('.//*[contains(name(),"-")]', base, null, 7, null)
    if (!custom) return (base as ParentNode).querySelectorAll('*')
    const hosts: Element[] = [base as Element]
    for (let i = 0; i < custom.snapshotLength; i++) hosts.push(custom.snapshotItem(i) as Element)
    const top = document?.body && base.contains(document.body) ? document.body : (base as Element)
    for (let child = top.firstElementChild, i = 0; child && i < TOP; child = child.nextElementSibling, i++) {
      hosts.push(child)
      if (child.firstElementChild) hosts.push(child.firstElementChild)
    }
    return hosts
  } catch {
    return (base as ParentNode).querySelectorAll('*') // no XPath here, or none in a shadow root
  }
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
