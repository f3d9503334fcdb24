import { TRIGGER } from '../definitions/symbols'

const PIECE = 262_144
/** Attributes by which a page can ask without naming a coin in its text, and values that are not text nodes. */
const SPOKEN =
  'a[href^="ethereum:"],a[href^="solana:"],a[href^="tron:"],a[href^="ton:"],a[href*="metamask"],a[href*="trustwallet.com/send"],' +
  '[data-clipboard-text*=":"],img[alt*="usd" i],img[alt*="tether" i],img[src*="ethereum%3A" i],img[src*="solana%3A" i],' +
  'input[value*="usd" i],input[placeholder*="usd" i],iframe'

/**
 * One pass over the text: could this page ask for a stablecoin at all? Most pages end here. Text in shadow roots and
 * frames is looked at where there are such; each is told to `onScope`, so that an observer can watch it too.
 */
export function* hasTrigger(root: Node, onScope?: (scope: Node) => void): Generator<void, boolean> {
  let found = false
  const scopes: Node[] = [root]
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    const base = scope.nodeType === 9 ? (scope as Document).documentElement : scope
    if (!base) continue
    const text = base.textContent ?? ''
    for (let from = 0; from < text.length; from += PIECE) {
      // Pieces overlap by more than the longest symbol with a character of nothing between its letters.
      if (TRIGGER.test(text.slice(Math.max(0, from - 32), from + PIECE))) {
        found = true
        break
      }
      if (text.length > PIECE) yield
    }
    const query = (base as ParentNode).querySelectorAll
    if (!query) continue
    for (const element of query.call(base, SPOKEN)) {
      if (element.localName !== 'iframe') found = true
      const inner = readFrame(element)
      if (inner) add(inner)
    }
    yield
    // Any element may host a shadow root, so all of them are asked, without making a list of them.
    if ((base as Element).shadowRoot) add((base as Element).shadowRoot as ShadowRoot)
    const all = (base as Element).getElementsByTagName?.('*') ?? query.call(base, '*')
    for (let i = 0, element = all[0]; element; element = all[++i]) {
      if (element.shadowRoot) add(element.shadowRoot)
      if (i % 2_048 === 2_047) yield
    }
  }
  return found

  function add(scope: Node): void {
    scopes.push(scope)
    onScope?.(scope)
  }
}

/** The document in a same-origin frame; `null` for any other element and for foreign frames. */
export function readFrame(element: Element): Document | null {
  if (!/^i?frame$/.test(element.localName)) return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null // another origin's
  }
}
