import type { Finding } from '../verdict/Finding'
import { checkShape } from './checkShape'
import { checkSymbol } from './checkSymbol'
import { describeMention } from './describeMention'
import { findMentions } from './findMentions'
import type { Mention } from './Mention'

/** A request of the page with what it says in one sentence, and what does not fit in it. */
export interface PageAsk extends Mention {
  text: string
  findings: Finding[]
}

/**
 * What the page asks, from its mentions or its DOM. The findings here need no registry (shape of the address, letters
 * of the symbol); `classifyMentions` adds what the registry knows.
 */
export function gatherAsks(mentions: readonly Mention[] | Node): PageAsk[] {
  const list = 'nodeType' in mentions ? findMentions(mentions) : mentions
  return list.map((mention) => ({
    ...mention,
    text: describeMention(mention),
    findings: [checkShape(mention), checkSymbol(mention)].filter((finding) => finding !== undefined),
  }))
}
