import type { SenderKind } from './Contract'

/** The parts of `runtime.MessageSender` that decide; all optional because browsers differ. */
export interface SenderFacts {
  id?: string
  origin?: string
  url?: string
  tab?: { id?: number }
  frameId?: number
}

/**
 * Decides once what a sender is, or `null` for a stranger.
 *
 * One of our pages opened in a tab carries a tab too, so the origin is looked at first; a web page can't have
 * ours. A content script carries its page's origin and a tab. The worker has neither a tab nor a frame.
 */
export function classifySender(sender: SenderFacts, own: { id: string; origin: string }): SenderKind | null {
  if (sender.id !== own.id) return null
  const where = sender.origin ?? originOf(sender.url)
  if (where === own.origin)
    return sender.frameId === undefined && !sender.tab && isWorker(sender) ? 'background' : 'view'
  if (sender.tab?.id !== undefined) return 'content'
  // Firefox's background gives neither origin nor url in some versions.
  return where === undefined ? 'background' : null
}

function isWorker(sender: SenderFacts): boolean {
  if (!sender.url) return true
  return /\/(background\.js|_generated_background_page\.html)$/.test(sender.url.split(/[?#]/)[0] ?? '')
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  const match = /^([a-z-]+:\/\/[^/?#]+)/i.exec(url)
  return match?.[1]
}
