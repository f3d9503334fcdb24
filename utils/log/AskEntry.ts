import * as v from 'valibot'
import { AskView, FindingView } from '../verdict/AskView'

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/**
 * What became of a request. `passed`: handed to the wallet, no more is known. `held`: waits for the person. `rejected`:
 * by the person, before the wallet. `left`: the page went away while it waited. `refused`: in the wallet (EIP-1193, 4001). `failed`: another error of the wallet.
 * `sent`: the wallet signed or sent it. `replaced`: another transaction took its place. `asked`: by a server or a link; no wallet was asked.
 */
export const OUTCOMES = [
  'passed',
  'held',
  'rejected',
  'left',
  'refused',
  'failed',
  'sent',
  'replaced',
  'asked',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Why a request was not checked or not held as it should have been. */
export const LAPSES = ['late', 'unanswered', 'crowded'] as const
export type Lapse = (typeof LAPSES)[number]

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
  /** Of the chain that it is for; absent in what was noted before this was kept. */
  chainId: v.optional(v.number()),
  /** Name of the wallet that was asked, in its own words. */
  provider: v.nullable(Text(64)),
  asks: v.array(AskView),
  /** On the request as a whole: replay, repetition, what trying it out showed. */
  findings: v.array(FindingView),
  /** Part of it was too long to be read. */
  truncated: v.boolean(),
  outcome: v.picklist(OUTCOMES),
  lapse: v.nullable(v.picklist(LAPSES)),
  /** Of the transaction that came of it, in the wallet's word. */
  hash: v.nullable(Text(66)),
})
export type AskEntry = v.InferOutput<typeof AskEntry>

/** By tab id. */
export const AskLog = v.record(v.string(), v.array(AskEntry))
export type AskLog = v.InferOutput<typeof AskLog>

/** Entries kept a tab, and tabs kept: a page that asks a thousand times must not fill the storage. */
export const MOST_ENTRIES = 20
export const MOST_TABS = 40

/**
 * Adds an entry, or replaces the words of the one of the same id: what became of it meanwhile stays. The newest first.
 */
export function noteEntry(log: AskLog, fresh: AskEntry): AskLog {
  const key = String(fresh.tabId)
  const before = (log[key] ?? []).find((old) => old.id === fresh.id)
  const others = (log[key] ?? []).filter((old) => old !== before)
  const entry = before ? { ...fresh, outcome: before.outcome, lapse: before.lapse, hash: before.hash } : fresh
  const rest = Object.entries(log).filter(([tab]) => tab !== key)
  const kept = rest.slice(Math.max(0, rest.length - MOST_TABS + 1))
  return {
    ...Object.fromEntries(kept),
    [key]: [entry, ...others].sort((a, b) => b.at - a.at).slice(0, MOST_ENTRIES),
  }
}

/** What is learned of a request after it was noted. */
export type Change = Partial<Pick<AskEntry, 'outcome' | 'lapse' | 'hash'>>

/** Notes what became of a request of a tab. The log is unchanged where it does not have it. */
export function changeEntry(log: AskLog, tabId: number, id: string, change: Change): AskLog {
  const entries = log[String(tabId)]
  if (!entries?.some((entry) => entry.id === id)) return log
  return { ...log, [tabId]: entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) }
}

/** Forgets a tab that was closed or went to another page. */
export function forgetTab(log: AskLog, tabId: number): AskLog {
  return Object.fromEntries(Object.entries(log).filter(([tab]) => tab !== String(tabId)))
}
