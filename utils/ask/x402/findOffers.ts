/** Where the lists of offers of a paywall start (coinbase/x402 paywall templates of v1 and v2, read 2026-11-23). */
const START = /["']?(?:accepts|paymentRequirements)["']?\s*:\s*(?=\[)/g
/** Lists that are looked at. */
const MOST = 8

/** The first list of offers in a script's text: the JSON after `accepts:` or `paymentRequirements:`. Linear, never throws. */
export function findOffers(text: string): unknown[] | undefined {
  let tries = 0
  for (const { index, 0: found } of text.matchAll(START)) {
    if (++tries > MOST) return undefined
    const start = index + found.length
    const end = endOf(text, start)
    try {
      const list: unknown = JSON.parse(text.slice(start, end))
      if (Array.isArray(list)) return list
    } catch {
      // Script that is no JSON; a later list may be.
    }
  }
  return undefined
}

/** Where the bracket that opens at `start` is closed; brackets in strings don't count. */
function endOf(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '[' || char === '{') depth++
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1
  }
  return start
}
