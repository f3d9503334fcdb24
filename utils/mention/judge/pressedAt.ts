import type { Span } from '../page/PageText'
import type { Reader } from './Reader'

const LONGEST = 60

/** What is pressed there: a button's or a short link's own words, for several may stand in one line. */
export function pressedAt(reader: Reader, offset: number): { role: 'action' | 'link'; text: string } | undefined {
  for (const role of ['action', 'link'] as const) {
    const span: Span | undefined = reader.span(role, offset)
    if (span && span.end - span.start <= LONGEST) return { role, text: reader.page.text.slice(span.start, span.end) }
  }
  return undefined
}
