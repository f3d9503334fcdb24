/** What an attribute has to say to ask without a coin's name in any text node: by tag, then by attribute. */
const SPOKEN: Record<string, [string, RegExp][]> = {
  a: [['href', /^\s*(?:ethereum|solana|tron|ton):|\/(?:send|approve)\/0x|trustwallet\.com\/send/i]],
  img: [
    ['alt', /usd|tether|\bqr/i],
    ['src', /%3A0x|(?:ethereum|solana|tron)(?:%3A|:)/i],
  ],
  input: [['value', /usd|tether/i]],
}
const LONGEST = 500

/** Does this element ask for a coin by an attribute? */
export const isSpoken = (element: Element): boolean =>
  (SPOKEN[element.localName] ?? []).some(([attribute, words]) =>
    words.test((element.getAttribute(attribute) ?? '').slice(0, LONGEST)),
  )
