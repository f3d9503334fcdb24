import { writeCsv } from '../text/writeCsv'
import type { AskEntry } from './AskEntry'

const COLUMNS = [
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
] as const

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
    // A request that asks for none of the coins has findings of its own alone, and is a row too.
    (entry.asks.length ? entry.asks : [null]).map((ask) => ({
      time: time(entry.at),
      site: entry.origin,
      method: entry.method,
      account: entry.account,
      wallet: entry.provider,
      'asked for': ask?.title ?? null,
      where: ask?.where ?? null,
      real: ask?.genuine.text ?? null,
      'what for': ask?.sentence ?? null,
      counterparty: ask?.counterparty ?? null,
      findings: [...(ask?.findings ?? []), ...entry.findings]
        .map(({ severity, text }) => `${severity}: ${text}`)
        .join(' '),
      outcome: entry.outcome,
      lapse: entry.lapse,
      transaction: entry.hash,
    })),
  )
  return writeCsv(rows, COLUMNS)
}
