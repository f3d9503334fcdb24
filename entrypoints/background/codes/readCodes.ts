import { isBesidePay, type ReadCode } from '../../../utils/mention/code'
import type { PageText } from '../../../utils/mention/page/PageText'
import { isCode } from '../../../utils/messaging/contracts/judgeText'
import { rateLimit } from '../rateLimit'
import { readImage } from './readImage'

/** Images of one tab that are read; those seen before cost nothing. */
const allowed = rateLimit({ burst: 12, perSecond: 1 })
/** What was read last, by the hash of its image: a page that is read again brings the same ones. */
const MOST = 40
const seen = new Map<string, Promise<string | null>>()

/** The page without pixels, and what the codes in it say that stand beside a word of paying; `null`: later. */
export async function readCodes(
  page: PageText,
  tab: number,
  read: (source: string) => Promise<string | null> = readImage,
): Promise<{ page: PageText; codes: ReadCode[] } | null> {
  const codes: ReadCode[] = []
  for (const [link, { at, uri }] of page.links.entries()) {
    if (!isCode(uri) || !isBesidePay(page, at)) continue
    if (uri === 'data:,') {
      codes.push({ link, text: null })
      continue
    }
    const key = await hash(uri)
    const known = seen.get(key)
    if (!known && !allowed(String(tab))) return null
    const reading = known ?? read(uri)
    seen.delete(key)
    seen.set(key, reading)
    for (const old of seen.keys()) if (seen.size > MOST) seen.delete(old)
    const text = await reading
    if (text) codes.push({ link, text })
  }
  const links = page.links.map((link) => (isCode(link.uri) ? { ...link, uri: '' } : link))
  return { page: { ...page, links }, codes }
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return String.fromCharCode(...digest)
}
