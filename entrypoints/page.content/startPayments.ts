import { keepListening } from '../../utils/messaging/channel/keepListening'
import { tellPayment } from './tellPayment'

/** Longest text of a script, or of a document that is nothing but text, that is handed on. */
const LONGEST = 65_536
/** What the worker takes of a link. */
const LONGEST_LINK = 2048

/**
 * Notices payments that the page itself is there for: links of EIP-681 when they are clicked. Clicks of the page's own
 * making are none.
 */
export function startPayments(document: Document): void {
  const add = document.addEventListener.bind(document)
  const click = (event: Event) => {
    const target = event.isTrusted ? event.composedPath()[0] : null
    const link = target instanceof Element && target.closest('a[href^="ethereum:" i]')
    if (link) tellPayment({ link: link.getAttribute('href')?.slice(0, LONGEST_LINK) })
  }
  keepListening(document, () => add('click', click, { capture: true, passive: true }))
}

/** Notices a document that was answered with status 402, once it is there. */
export function lookForPayment(document: Document): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry?.responseStatus !== 402) return
  // A document of JSON is a text in a `pre`; a paywall for people has the offers in a script of its own.
  for (const { textContent } of document.querySelectorAll('pre, script:not([src])'))
    if (textContent && textContent.length <= LONGEST) tellPayment({ body: textContent })
}
