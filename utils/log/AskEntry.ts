import * as v from 'valibot'
import { AskView, FindingView } from '../verdict/AskView'

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** One request of a page, as the popup lists it. */
export const AskEntry = v.object({
  id: Text(64),
  tabId: v.number(),
  frameId: v.number(),
  /** Which document of the tab it was; a later page of the same tab has another. Empty when it did not say. */
  page: Text(64),
  origin: Text(300),
  method: Text(64),
  /** Unix seconds. */
  at: v.number(),
  account: v.nullable(Text(64)),
  /** Name of the wallet that was asked, in its own words. */
  provider: v.nullable(Text(64)),
  asks: v.array(AskView),
  /** On the request as a whole: replay, repetition, what trying it out showed. */
  findings: v.optional(v.array(FindingView), []),
  truncated: v.boolean(),
})
export type AskEntry = v.InferOutput<typeof AskEntry>

/** By tab id. */
export const AskLog = v.record(v.string(), v.array(AskEntry))
export type AskLog = v.InferOutput<typeof AskLog>

/** Entries kept a tab, and tabs kept: a page that asks a thousand times must not fill the storage. */
export const MOST_ENTRIES = 20
export const MOST_TABS = 40

/** Adds an entry, or replaces the one of the same id; the newest first. */
export function noteEntry(log: AskLog, entry: AskEntry): AskLog {
  const key = String(entry.tabId)
  const others = (log[key] ?? []).filter((old) => old.id !== entry.id)
  const rest = Object.entries(log).filter(([tab]) => tab !== key)
  const kept = rest.slice(Math.max(0, rest.length - MOST_TABS + 1))
  return {
    ...Object.fromEntries(kept),
    [key]: [entry, ...others].sort((a, b) => b.at - a.at).slice(0, MOST_ENTRIES),
  }
}

/** Forgets a tab that was closed or went to another page. */
export function forgetTab(log: AskLog, tabId: number): AskLog {
  return Object.fromEntries(Object.entries(log).filter(([tab]) => tab !== String(tabId)))
}
