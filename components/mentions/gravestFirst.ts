import type { MentionEntry } from '../../utils/log/MentionEntry'

const RANK = { danger: 0, caution: 1, plain: 2, ok: 2 }

/** What may cost the money first, else in the page's order: a long list scrolls, and its end is not looked at. */
export function gravestFirst(entries: readonly MentionEntry[]): MentionEntry[] {
  return [...entries].sort((a, b) => rankOf(a) - rankOf(b))
}

const rankOf = ({ tone, lines }: MentionEntry) => Math.min(RANK[tone], ...lines.map((line) => RANK[line.tone]))
