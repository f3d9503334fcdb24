import type { AskEntry } from '../../utils/log/AskEntry'
import type { FlagView } from '../../utils/messaging/contracts/showFlag'
import { type AskView, type Finding, severityOf, severityOfRequest } from '../../utils/verdict'

const SIGN = { info: '✓', caution: '~', danger: '!' } as const
const RANK = { danger: 0, caution: 1, info: 2 }
const LIMIT = 380
/** Findings in one flag; the popup has all of them. */
const MOST_FINDINGS = 7

const cut = (text: string) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text)
const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '')

/** What the flag in the page says of a request: the words of the verdict without any figure of the user's. */
export function flagOf(entry: AskEntry): FlagView | null {
  // The first in order is the gravest.
  const [first, ...others] = [...entry.asks].sort((a, b) => RANK[severityOf(a)] - RANK[severityOf(b)])
  if (!first && !entry.findings.length) return null
  // What was rejected is a danger no more: it must not stand before what comes next.
  const rejected = entry.outcome === 'rejected'
  const severity = rejected ? 'info' : severityOfRequest(entry)
  const unsure = first?.genuine.sign === '?'
  const findings = [...(first?.findings ?? []), ...entry.findings].sort(byRank).slice(0, MOST_FINDINGS)
  return {
    id: entry.id,
    origin: cut(hostOf(entry.origin)),
    severity,
    sign: rejected ? '×' : severity === 'info' && unsure ? '?' : SIGN[severity],
    title: first ? cut(first.title) : titleOf(entry.method),
    lines: [
      ...(rejected ? [{ text: 'You rejected it: the wallet was not asked.', tone: 'ok' as const }] : []),
      ...(first
        ? [{ text: cut(`${first.where} · ${first.genuine.text}`), tone: toneOf(first) }, { text: cut(first.sentence) }]
        : []),
      ...findings.filter(weighs).map(lineOf),
      ...(first?.holdingInPage
        ? [{ text: first.holdingInPage, tone: first.enough === false ? ('caution' as const) : ('plain' as const) }]
        : []),
      ...findings.filter((finding) => !weighs(finding)).map(lineOf),
      ...(entry.truncated ? [{ text: 'The request was too long to be read in full.', tone: 'caution' as const }] : []),
    ],
    more: others.length ? cut(`and ${others.map((ask) => ask.title).join(', ')}`) : undefined,
  }
}

/** What a request is called that asks for none of the coins. */
export function titleOf(method: string): string {
  return /sign/i.test(method) && method !== 'eth_signTransaction' ? 'A signature' : 'A transaction'
}

const weighs = ({ severity }: Finding) => severity !== 'info'
const lineOf = ({ text, severity }: Finding) => ({
  text: cut(text),
  tone: severity === 'info' ? ('plain' as const) : severity,
})
const byRank = (a: Finding, b: Finding) => RANK[a.severity] - RANK[b.severity]
const toneOf = (ask: AskView): 'ok' | 'danger' | 'caution' =>
  ask.genuine.sign === '✓' ? 'ok' : ask.genuine.sign === '!' ? 'danger' : 'caution'

/** The toolbar's badge: a sign beside the colour, and a sentence for its tooltip. */
export function badgeOf(entry: AskEntry): { text: string; color: string; title: string } {
  const flag = flagOf(entry)
  const color = { info: '#1a6b3c', caution: '#8a5a00', danger: '#a8201a' }[flag?.severity ?? 'info']
  return {
    text: flag?.sign ?? '',
    color,
    title: flag ? `Peglight: ${flag.origin} asks for ${flag.title.replace(/^A /, 'a ')}` : 'Peglight',
  }
}
