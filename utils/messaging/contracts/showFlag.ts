import * as v from 'valibot'
import { contract } from '../Contract'

const Severity = v.picklist(['info', 'caution', 'danger'])
const Text = v.pipe(v.string(), v.maxLength(400))

/** What the flag in a page says: plain strings only, and no figure that the page may not know. */
export const FlagView = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  origin: Text,
  severity: Severity,
  /** The sign beside the words: `✓`, `~`, `!`, `?`. */
  sign: v.pipe(v.string(), v.maxLength(4)),
  title: Text,
  lines: v.pipe(
    v.array(v.object({ text: Text, tone: v.optional(v.picklist(['plain', 'ok', 'caution', 'danger'])) })),
    v.maxLength(12),
  ),
  more: v.optional(Text),
})
export type FlagView = v.InferOutput<typeof FlagView>

/** A flag and its style sheet, which comes along so that no page without a flag carries it. */
export const DrawnFlag = v.object({ view: FlagView, look: v.pipe(v.string(), v.maxLength(4_000)) })
export type DrawnFlag = v.InferOutput<typeof DrawnFlag>

/** Draws a flag in the top frame, or refines the one with the same id. */
export const showFlag = contract()({
  name: 'showFlag',
  senders: ['background'],
  input: DrawnFlag,
})
