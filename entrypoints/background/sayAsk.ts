import type { Ask } from '../../utils/ask'
import type { Known } from '../../utils/errors'
import {
  type AskFacts,
  type AskView,
  describeAsk,
  type Finding,
  type Knowledge,
  type Label,
  mergeFindings,
  type Spoken,
} from '../../utils/verdict'

/** Findings on a request as a whole that are kept. */
const MOST_FINDINGS = 12

/** What became known of a request so far. */
export interface Learned {
  /** From its words alone. */
  findings: readonly Finding[]
  labels?: Record<string, Known<Label>>
  facts?: AskFacts
  /** What the page's text asks for. */
  spoken?: readonly Spoken[]
  /** On the signature, from the chain's state. */
  signed?: readonly Finding[]
  tried?: readonly Finding[]
}

/** What is to be said of a request. */
export interface Said {
  asks: AskView[]
  findings: Finding[]
}

export const isWorthSaying = ({ severity }: Finding) => severity !== 'info'

/** Puts a request into words. A contract of no list is worth a word only when it passes itself off as one of the coins. */
export function sayAsk(
  { asks, candidates }: { asks: readonly Ask[]; candidates: readonly Ask[] },
  { findings, signed = [], tried = [] }: Learned,
  known: Knowledge,
): Said {
  const named = candidates.map((ask) => describeAsk(ask, known)).filter((view) => view.genuine.sign === '!')
  const views = [...asks.map((ask) => describeAsk(ask, known)), ...named]
  return { asks: views, findings: mergeFindings(views, [...findings, ...signed, ...tried]).slice(0, MOST_FINDINGS) }
}
