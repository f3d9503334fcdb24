import { TRIGGER } from '../definitions/symbols'
import { readFrame } from './readFrame'

/** More text than this is not looked through at once, but taken to name something. */
const HUGE = 262_144
/** Elements that are asked for a shadow root. */
const HOSTS = 100
const ADDRESS = /0x[0-9a-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[1-9A-HJ-NP-Za-km-z]{43,44}/i
const LINK = 'a[href*=":0x"],a[href^="solana:"],a[href^="tron:"]'

/** Does a changed part of a page name a coin, an address or a payment link, itself or in a shadow root? */
export function namesAnything(node: Node): boolean {
  const text = (readFrame(node as Element)?.body ?? node).textContent ?? ''
  // Reading looks through a huge text piece by piece; here it would be one long task.
  if (text.length > HUGE || TRIGGER.test(text) || ADDRESS.test(text)) return true
  if ((node as Element).querySelector?.(LINK)) return true
  const inner = (node as Element).getElementsByTagName?.('*') ?? []
  for (let i = -1; i < Math.min(HOSTS, inner.length); i++) {
    const shadow = (i < 0 ? (node as Element) : inner[i])?.shadowRoot
    if (shadow && TRIGGER.test(shadow.textContent ?? '')) return true
  }
  return false
}
