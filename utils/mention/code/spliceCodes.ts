import type { PlainMention } from '../Mention'
import type { PageText } from '../page/PageText'

/** What stands in a page's text instead of a code: a payment link, or a line of its own. */
export type Splice = { link: number; uri: string } | { link: number; line: string }

/**
 * Sets what codes say into a page's text, at the place of their images. `back` gives a mention of the new text its
 * place in the old one; what was found in a code is placed at the code's image.
 */
export function spliceCodes(
  page: PageText,
  splices: Splice[],
): { page: PageText; back(mention: PlainMention): PlainMention } {
  const links = page.links.map((link) => ({ ...link }))
  const lines: { at: number; link: number; line: string }[] = []
  for (const splice of splices) {
    const link = links[splice.link]
    if (!link) continue
    if ('uri' in splice) link.uri = splice.uri
    else lines.push({ at: Math.min(link.at, page.text.length), link: splice.link, line: `\n${splice.line}\n` })
  }
  lines.sort((a, b) => a.at - b.at)
  const parts: string[] = []
  let last = 0
  for (const { at, line } of lines) {
    parts.push(page.text.slice(last, at), line)
    last = at
  }
  parts.push(page.text.slice(last))
  const shift = (offset: number) => lines.reduce((sum, { at, line }) => (at < offset ? sum + line.length : sum), offset)
  return {
    page: {
      text: parts.join(''),
      spans: page.spans.map((span) => ({ ...span, start: shift(span.start), end: shift(span.end) })),
      links: links.map((link) => ({ ...link, at: shift(link.at) })),
    },
    back(mention) {
      let before = 0
      for (const { at, link, line } of lines) {
        const start = at + before
        if (mention.at < start) break
        if (mention.at < start + line.length) return { ...mention, at, link: mention.link ?? link }
        before += line.length
      }
      return { ...mention, at: mention.at - before }
    },
  }
}
