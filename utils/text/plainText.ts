/** Control, bidirectional, zero-width and private-use characters: none has a place in a name that we repeat. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu

/** A stranger's words (a token's symbol, a wallet's name, a domain) made fit to be shown: visible, one line, bounded. */
export function plainText(text: string, limit = 32): string {
  const visible = text
    .slice(0, limit * 8)
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const letters = [...visible]
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : visible
}
