import type { AskEntry } from './AskEntry'
import { describeOutcome } from './describeOutcome'

/** Entries that hold every word of a search, wherever it stands in what is shown of them. Letter case does not matter. */
export function searchLog(
  entries: readonly AskEntry[],
  { words, origin }: { words: string; origin?: string },
): readonly AskEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (origin !== undefined && entry.origin !== origin) return false
    if (!wanted.length) return true
    const text = [
      entry.origin,
      entry.method,
      entry.provider,
      entry.account,
      entry.hash,
      describeOutcome(entry),
      ...entry.findings.map((finding) => finding.text),
      ...entry.asks.flatMap((ask) => [
        ask.title,
        ask.where,
        ask.genuine.text,
        ask.sentence,
        ask.counterparty,
        ...ask.findings.map((finding) => finding.text),
      ]),
    ]
      .join(' ')
      .toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
