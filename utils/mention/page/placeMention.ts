import type { PlainMention } from '../Mention'
import { locate } from './locate'
import type { PageReading } from './PageText'

/** A mention with its place in the page instead of the one in the page's text; what else it carries stays. */
export type Placed<T extends PlainMention> = Omit<T, 'at' | 'link'> & { node: Node; offset: number }

/** Gives a mention, judged from the page's text, its place in the page. */
export function placeMention<T extends PlainMention>(page: PageReading, plain: T): Placed<T> {
  const { at, link, ...mention } = plain
  const element = link === undefined ? undefined : page.linked[link]
  return { ...mention, ...(element ? { node: element, offset: 0 } : locate(page, at)) }
}
