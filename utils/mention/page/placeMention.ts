import type { Mention, PlainMention } from '../Mention'
import { locate } from './locate'
import type { PageReading } from './PageText'

/** Gives a mention, judged from the page's text, its place in the page. */
export function placeMention(page: PageReading, { at, link, ...mention }: PlainMention): Mention {
  const element = link === undefined ? undefined : page.linked[link]
  return { ...mention, ...(element ? { node: element, offset: 0 } : locate(page, at)) }
}
