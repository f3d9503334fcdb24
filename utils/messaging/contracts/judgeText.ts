import * as v from 'valibot'
import type { MarkView } from '../../mention/MarkView'
import type { Asked } from '../../mention/Mention'
import { SPAN_ROLES } from '../../mention/page/PageText'
import { contract } from '../Contract'

export type { Asked, MarkView }

/** Longest text that is judged at once, in characters; the page script cuts what is longer. */
export const LONGEST_TEXT = 400_000
/** Longest image of a QR code, and how many of them a text may bring. */
const LONGEST_CODE = 150_000
const MOST_CODES = 4
/** A link that is no link yet, but what may be a QR code: a PNG, an SVG's source, or `data:,` where it can't be read. */
export const isCode = (uri: string) => /^(?:data:(?:image\/png;base64)?,|<svg[\s>])/.test(uri)
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT))

/** A request found in the text: its place, what it asks, and what a badge says of it; none where another one's badge does. */
export interface JudgedMention extends Asked {
  at: number
  link?: number
  view?: MarkView
}

/** `look` is the badges' style sheet, so that no page without one carries it. `off`: the user does not want this site looked at. `later`: too much was asked at once; ask again in a second. */
export type Judgement =
  | { state: 'judged'; mentions: JudgedMention[]; look: string }
  | { state: 'off' }
  | { state: 'later' }

/** A page's text is judged where the tables of words are. It is forgotten as soon as it is answered. */
export const judgeText = contract<Judgement>()({
  name: 'judgeText',
  senders: ['content'],
  input: v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    spans: v.pipe(
      v.array(
        v.object({
          role: v.picklist(SPAN_ROLES),
          start: Offset,
          end: Offset,
        }),
      ),
      v.maxLength(50_000),
    ),
    links: v.pipe(
      v.array(
        v.object({
          at: Offset,
          uri: v.union([
            v.pipe(v.string(), v.maxLength(2_000)),
            v.pipe(
              v.string(),
              v.maxLength(LONGEST_CODE),
              v.check((uri) => isCode(uri)),
            ),
          ]),
        }),
      ),
      v.maxLength(2_000),
      v.check((links) => links.filter(({ uri }) => isCode(uri)).length <= MOST_CODES),
    ),
  }),
})
