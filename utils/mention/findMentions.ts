import { hasTrigger } from './hasTrigger'
import { judgePage } from './judge/judgePage'
import type { Mention } from './Mention'
import { readText } from './page/readText'

/**
 * Finds what a page asks its reader to pay in USDC or USDT: one mention a request, with the coin, network, amount,
 * recipient and token as far as the page names them. A line in an article, a market table, a chat or a class name is
 * not a request. Pure: reads the DOM under `root` (a document, element, fragment or shadow root, open shadow roots and
 * same-origin frames in it), touches no layout, calls no network. Linear in the size of the page.
 */
export function findMentions(root: Node): Mention[] {
  const steps = readMentions(root)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, each a small share of the work, so that a caller can pause between them. */
export function* readMentions(root: Node): Generator<void, Mention[]> {
  if (!(yield* hasTrigger(root))) return []
  const page = yield* readText(root)
  yield
  return yield* judgePage(page)
}
