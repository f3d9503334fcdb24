import { TRIGGER } from '../definitions/symbols'

const PIECE = 262_144
/** Attributes by which a page can ask without naming a coin in its text, and values that are not text nodes. */
const SPOKEN =
  'a[href^="ethereum:"],a[href^="solana:"],a[href^="tron:"],a[href^="ton:"],a[href*="metamask"],a[href*="trustwallet.com/send"],' +
  '[data-clipboard-text*=":"],img[alt*="usd" i],img[alt*="tether" i],img[src*="ethereum%3A" i],img[src*="solana%3A" i],' +
  'input[value*="usd" i],input[placeholder*="usd" i],iframe'

/**
 * One pass over the text: could this page ask for a stablecoin at all? Most pages end here. Text in shadow roots and
 * frames is asked for only where there are such.
 */
export function* hasTrigger(root: Node): Generator<void, boolean> {
  const scopes: Node[] = [root]
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    const base = scope.nodeType === 9 ? (scope as Document).documentElement : scope
    if (!base) continue
    const text = base.textContent ?? ''
    for (let from = 0; from < text.length; from += PIECE) {
      // Pieces overlap by more than the longest symbol with a character of nothing between its letters.
      if (TRIGGER.test(text.slice(Math.max(0, from - 32), from + PIECE))) return true
      if (text.length > PIECE) yield
    }
    const query = (base as ParentNode).querySelectorAll
    if (!query) continue
    for (const element of query.call(base, SPOKEN)) {
      if (element.localName !== 'iframe') return true
      try {
        const inner = (element as HTMLIFrameElement).contentDocument
        if (inner) scopes.push(inner)
      } catch {
        // another origin's
      }
    }
    yield
    for (const inner of findShadows(base)) scopes.push(inner)
  }
  return false
}

/** The open shadow roots under a node. Only a handful of elements can host one: custom ones and plain containers. */
export function findShadows(base: Node): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const own = (base as Element).shadowRoot
  if (own) found.push(own)
  const all = (base as Element).getElementsByTagName?.('*') ?? (base as ParentNode).querySelectorAll?.('*') ?? []
  for (let i = 0; i < all.length; i++) {
    const inner = all[i]?.shadowRoot
    if (inner) found.push(inner)
  }
  return found
}
