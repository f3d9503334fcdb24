/**
 * Adds listeners, and again whenever the document gets another root: `document.open()` takes every listener off the
 * document and its window, in every world (seen in Chromium 156), and pages fill frames that way. Adding one that is
 * there already does nothing.
 */
export function keepListening(document: Document, add: () => void): void {
  add()
  new MutationObserver(add).observe(document, { childList: true })
}
