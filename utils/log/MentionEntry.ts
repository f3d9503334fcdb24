import * as v from 'valibot'

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const Tone = v.picklist(['ok', 'plain', 'caution', 'danger'])

/** One request that a page's text makes, as the popup lists it. */
export const MentionEntry = v.object({
  /** Number of the mention in its frame; with it the popup can jump there. */
  id: v.number(),
  frameId: v.number(),
  mark: Text(20),
  sign: Text(4),
  tone: Tone,
  name: Text(120),
  lines: v.pipe(v.array(v.object({ text: Text(300), tone: Tone })), v.maxLength(12)),
  coin: v.nullable(v.picklist(['USDC', 'USDT'])),
  network: v.optional(Text(40)),
  chainId: v.optional(v.number()),
  amount: v.optional(Text(60)),
  token: v.optional(Text(120)),
  recipient: v.optional(Text(120)),
  kind: v.optional(v.picklist(['transfer', 'approve', 'token', 'code'])),
})
export type MentionEntry = v.InferOutput<typeof MentionEntry>

/** What the text of a tab's page asks for. */
const PageMentions = v.object({
  /** Which document of the tab it was. */
  page: Text(64),
  entries: v.pipe(v.array(MentionEntry), v.maxLength(100)),
})

/** By tab id. */
export const MentionLog = v.record(v.string(), PageMentions)
export type MentionLog = v.InferOutput<typeof MentionLog>

const MOST_TABS = 40
const MOST_ENTRIES = 100

/** Puts a frame's mentions in the place of its earlier ones; another document of the tab begins anew. */
export function noteFrame(
  log: MentionLog,
  where: { tabId: number; frameId: number; page: string },
  entries: readonly MentionEntry[],
): MentionLog {
  const key = String(where.tabId)
  const old = log[key]
  const others = old?.page === where.page ? old.entries.filter((one) => one.frameId !== where.frameId) : []
  const all = [...others, ...entries].sort((a, b) => a.frameId - b.frameId || a.id - b.id).slice(0, MOST_ENTRIES)
  const rest = Object.entries(log).filter(([tab]) => tab !== key)
  return { ...Object.fromEntries(rest.slice(-(MOST_TABS - 1))), [key]: { page: where.page, entries: all } }
}
