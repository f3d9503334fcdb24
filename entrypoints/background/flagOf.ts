import type { AskEntry } from '../../utils/log/AskEntry'
import type { FlagView } from '../../utils/messaging/contracts/showFlag'
import { type AskView, severityOf } from '../../utils/verdict'

const SIGN = { info: '✓', caution: '~', danger: '!' } as const
const LIMIT = 380

const cut = (text: string) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text)
const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '')

/** What the flag in the page says of a request: the words of the verdict without any figure of the user's. */
export function flagOf(entry: AskEntry): FlagView | null {
  const [first, ...others] = [...entry.asks].sort(bySeverity)
  if (!first) return null
  // The first in order is the gravest. What was rejected is a danger no more: it must not stand before what comes next.
  const rejected = entry.outcome === 'rejected'
  const severity = rejected ? 'info' : severityOf(first)
  const findings = first.findings.map(({ severity, text }) => ({
    text: cut(text),
    tone: severity === 'info' ? ('plain' as const) : severity,
  }))
  const unsure = first.genuine.sign === '?'
  return {
    id: entry.id,
    origin: cut(hostOf(entry.origin)),
    severity,
    sign: rejected ? '×' : severity === 'info' && unsure ? '?' : SIGN[severity],
    title: cut(first.title),
    lines: [
      ...(rejected ? [{ text: 'You rejected it: the wallet was not asked.', tone: 'ok' as const }] : []),
      { text: cut(`${first.where} · ${first.genuine.text}`), tone: toneOf(first) },
      { text: cut(first.sentence) },
      ...findings.slice(0, 6),
      ...(first.holdingInPage
        ? [{ text: first.holdingInPage, tone: first.enough === false ? ('caution' as const) : ('plain' as const) }]
        : []),
      ...(entry.truncated ? [{ text: 'The request was too long to be read in full.', tone: 'caution' as const }] : []),
    ],
    more: others.length ? cut(`and ${others.map((ask) => ask.title).join(', ')}`) : undefined,
  }
}

const RANK = { danger: 0, caution: 1, info: 2 }
const bySeverity = (a: AskView, b: AskView) => RANK[severityOf(a)] - RANK[severityOf(b)]
const toneOf = (ask: AskView) => (ask.genuine.sign === '✓' ? 'ok' : ask.genuine.sign === '!' ? 'danger' : 'caution')

/** The toolbar's badge: a sign beside the colour, and a sentence for its tooltip. */
export function badgeOf(entry: AskEntry): { text: string; color: string; title: string } {
  const flag = flagOf(entry)
  const color = { info: '#1a6b3c', caution: '#8a5a00', danger: '#a8201a' }[flag?.severity ?? 'info']
  return {
    text: flag?.sign ?? '',
    color,
    title: flag ? `Peglight: ${flag.origin} asks for ${flag.title}` : 'Peglight',
  }
}
