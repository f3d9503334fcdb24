import { findSiteHint } from './definitions/siteHints'
import { judgePage } from './judge/judgePage'
import type { Mention } from './Mention'
import { placeMention } from './page/placeMention'
import { readPage } from './page/readPage'

/**
 * Finds what a page asks its reader to pay in USDC or USDT: one mention a request, with the coin, network, amount,
 * recipient and token as far as the page names them. A line in an article, a market table, a chat or a class name is
 * not a request. Pure: reads the DOM under `root` (a document, element, fragment or shadow root, open shadow roots and
 * same-origin frames in it), touches no layout, calls no network. Linear in the size of the page.
 */
export function findMentions(root: Node): Mention[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument
  const intent = findSiteHint(document?.location?.href)?.intent
  const steps = readPage(root)
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    const page = step.value
    return page ? judgePage(page, intent).map((mention) => placeMention(page, mention)) : []
  }
}
