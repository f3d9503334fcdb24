import { mayAsk } from '../definitions/mayAsk'
import { TRIGGER } from '../definitions/symbols'
import { findPlaces } from './findPlaces'

const PIECE = 262_144
/** More names than this are not counted: a page that has them all in scripts is read in vain, and no harm done. */
const ENOUGH = 50
/**
 * On a page with more text than this that names no coin, elements are not gone through: to look for links and custom
 * elements among tens of thousands costs more than all the rest, and such a page is a document, not a checkout.
 */
const LONG = 100_000

/**
 * Could this page ask for a stablecoin at all? The quick no that most pages get: one look at the text, the links and
 * what could hide more text. False where it takes a longer look (`hasTrigger`). Plain and apart from all that only pages
 * with a coin need, so that the browser compiles nothing else.
 */
export function isSilent(root: Node, thorough = true): boolean {
  const base = baseOf(root) as Element | null
  const text = base?.textContent ?? ''
  const named = TRIGGER.test(text)
  if (!base?.querySelectorAll || text.length >= PIECE || (named && mayAsk(text))) return false
  let silent = true
  const speak = () => {
    silent = false
  }
  findPlaces(base, { long: !named && text.length >= LONG, thorough }, speak, speak)
  return silent
}

/**
 * The longer look, in pieces. Text in shadow roots and frames is looked at where there are such; each is told to
 * `onScope`, so that an observer can watch it too. `places` gathers the elements that ask or hide text (links, images,
 * hosts of shadow roots, frames).
 */
export function* hasTrigger(
  root: Node,
  onScope?: (scope: Node) => void,
  places: Node[] = [],
  thorough = true,
): Generator<void, boolean> {
  let named = false
  let asks = false
  const scopes = new Set([root])
  for (const scope of scopes) {
    const base = baseOf(scope) as Element | null
    if (!base) continue
    const text = base.textContent ?? ''
    const here = yield* isNamed(base, text)
    const long = !here && text.length >= LONG
    named ||= here
    asks ||= !long && (yield* isAsking(text))
    if (!base.querySelectorAll) continue
    yield
    const onInner = (inner: Node, place: Element) => {
      if (scopes.has(inner)) return
      scopes.add(inner)
      places.push(place)
      onScope?.(inner)
    }
    const onSpoken = (place: Element) => {
      named = asks = true
      places.push(place)
    }
    findPlaces(base, { long, thorough }, onInner, onSpoken)
  }
  return named && asks
}

const baseOf = (scope: Node) => (scope.nodeType === 9 ? (scope as Document).documentElement : scope)

function* isAsking(text: string): Generator<void, boolean> {
  for (let from = 0; from < text.length; from += PIECE) {
    if (mayAsk(text.slice(Math.max(0, from - 64), from + PIECE))) return true
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
