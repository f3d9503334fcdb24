import { judgeCodes, type ReadCode } from '../code/judgeCodes'
import { findSiteHint } from '../definitions/siteHints'
import { judgeAll } from '../judge/judgePage'
import type { PlainMention } from '../Mention'
import type { PageText } from '../page/PageText'
import { type ClassifiedMention, classifyMentions } from './classifyMentions'

/** A request with its place in the page's text and what the registry says of it. */
export type PageMention = PlainMention & Omit<ClassifiedMention, 'asked'>

/**
 * From a page's text to its classified requests and shown contracts: the background's half of finding mentions. `address` is the page's,
 * as the browser says it; it decides only whether a site hint applies. `codes`: what its QR codes say.
 */
export function classifyPage(page: PageText, address?: string, codes: readonly ReadCode[] = []): PageMention[] {
  const intent = findSiteHint(address)?.intent
  const { asks, tokens } = judgeCodes(page, codes, (text) => judgeAll(text, intent))
  const found = [...asks, ...tokens]
  const classified = classifyMentions(found.map(({ at: _, link: __, ...asked }) => asked))
  return found.map((mention, index) => {
    const { asked: _, ...verdict } = classified[index] as ClassifiedMention
    return { ...mention, ...verdict }
  })
}
