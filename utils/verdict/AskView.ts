import * as v from 'valibot'

const Text = v.pipe(v.string(), v.maxLength(600))

/** One sentence of a verdict as it is stored and shown. */
export const FindingView = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  severity: v.picklist(['info', 'caution', 'danger']),
  text: Text,
})

/** One ask in words, ready to be shown. Made once, in the background. */
export const AskView = v.object({
  coin: v.nullable(v.picklist(['USDC', 'USDT'])),
  /** `250.00 USDC`. */
  title: Text,
  /** `native · Base`. */
  where: Text,
  genuine: v.object({ sign: v.picklist(['✓', '!', '?']), text: Text }),
  /** `to let 0x1234…abcd take it, until 14:30`. */
  sentence: Text,
  /** Full address of who receives it or may take it. */
  counterparty: v.nullable(Text),
  findings: v.array(FindingView),
  /** With figures, for our own views. */
  holding: v.nullable(Text),
  /** Without figures, for the page. */
  holdingInPage: v.nullable(Text),
  enough: v.nullable(v.boolean()),
})
export type AskView = v.InferOutput<typeof AskView>
