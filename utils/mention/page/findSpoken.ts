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
 * Tells the elements that ask for a coin by an attribute. By tag name, which costs next to nothing where there is none;
 * attribute selectors cost a walk over the page.
 */
export function findSpoken(base: ParentNode & Node, onPlace: (place: Element) => void): void {
  for (const [tag, attribute, words] of SPOKEN) {
    const list = (base as Element).getElementsByTagName?.(tag) ?? base.querySelectorAll(tag)
    for (let i = 0, element = list[0]; element && i < MOST; element = list[++i])
      if (words.test((element.getAttribute(attribute) ?? '').slice(0, 500))) onPlace(element)
  }
}
