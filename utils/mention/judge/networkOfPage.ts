import { PAY } from '../definitions/cues'
import { findCoins } from '../parts/findCoins'
import { findNetworks, type NetworkPart } from '../parts/findNetworks'
import type { Reader } from './Reader'

/** Where a page's requests go that say no network themselves: what is pressed there is sent on the page's own. */
export function networkOfPage(reader: Reader): string | undefined {
  return connectedNetwork(reader) ?? onlyNetwork(reader)
}

/** The network that stands alone beside the connected wallet, cut short. */
function connectedNetwork(reader: Reader): string | undefined {
  const found = new Set<string>()
  for (let i = 0; i < reader.units.length; i++) {
    if (!reader.has(i, CONNECTED)) continue
    for (const text of [reader.text(i - 1), reader.text(i + 1)]) {
      const parts = text.length <= 24 ? findNetworks(text) : []
      if (parts.length === 1 && /^[^\p{L}\d]*$/u.test(text.slice(0, parts[0]?.start))) found.add(parts[0]?.id ?? '')
    }
  }
  return found.size === 1 ? [...found][0] : undefined
}
const CONNECTED = /^[^\p{L}\d]*0x[0-9a-f]{2,8}(?:…|\.{2,3})[0-9a-f]{2,8}[^\p{L}\d]*$/iu

/** The network that the page names, if it names no other: in its head, in a sentence, or between dots (`Base · Open edition`). */
function onlyNetwork(reader: Reader): string | undefined {
  if (reader.units.length > MOST) return undefined
  const found = new Set<string>()
  const add = (text: string, parts: NetworkPart[]) => {
    for (const { id, start } of parts) if (!TICKER.test(text.slice(start))) found.add(id)
  }
  for (let i = 0; i < reader.units.length && found.size < 2; i++) {
    const text = reader.text(i)
    // `Pay with Ethereum` is another coin.
    if (reader.has(i, PAY) && !findCoins(text).length) continue
    add(text, reader.networksOf(i))
    for (const piece of text.split(/[·|•]/)) if (piece.length <= LABEL) add(piece.trim(), findNetworks(piece.trim()))
  }
  return found.size === 1 ? [...found][0] : undefined
}
const LABEL = 40
/** A page of more lines is no form, and each line costs. */
const MOST = 600
/** Names that the network's own coin has as well. */
const TICKER = /^(?!BASE|SPL|BSC|TRC|ERC|BEP)[A-Z]{2,5}(?![A-Za-z0-9])/
