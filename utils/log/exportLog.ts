import { toCsv } from '../text/toCsv'
import type { AskEntry } from './AskEntry'

const HEAD = [
  'time',
  'site',
  'method',
  'account',
  'wallet',
  'asked for',
  'where',
  'real',
  'what for',
  'counterparty',
  'findings',
  'outcome',
  'lapse',
  'transaction',
]

/** The log as a file: one row an ask in CSV, one object a request in JSON. Times are UTC (ISO 8601). */
export function exportLog(entries: readonly AskEntry[], kind: 'csv' | 'json'): string {
  const time = (at: number) => new Date(at * 1000).toISOString()
  if (kind === 'json') {
    const rows = entries.map(({ id: _, tabId: __, frameId: ___, page: ____, at, ...rest }) => ({
      time: time(at),
      ...rest,
    }))
    return `${JSON.stringify(rows, null, 2)}\n`
  }
  const rows = entries.flatMap((entry) =>
    entry.asks.map((ask) => [
      time(entry.at),
      entry.origin,
      entry.method,
      entry.account,
      entry.provider,
      ask.title,
      ask.where,
      ask.genuine.text,
      ask.sentence,
      ask.counterparty,
      ask.findings.map(({ severity, text }) => `${severity}: ${text}`).join(' '),
      entry.outcome,
      entry.lapse,
      entry.hash,
    ]),
  )
  return toCsv([HEAD, ...rows])
}
