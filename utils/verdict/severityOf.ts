import type { AskView } from './AskView'
import type { Finding, Severity } from './Finding'
import { gravest } from './judgeAsk'

/** How grave one ask is as a whole: its gravest finding, and at least a caution where the account does not hold it. */
export function severityOf(ask: AskView): Severity {
  const most = gravest(ask.findings)
  return most === 'info' && ask.enough === false ? 'caution' : most
}

/** How grave a request is as a whole: its gravest ask, or finding of its own. */
export function severityOfRequest(entry: { asks: readonly AskView[]; findings: readonly Finding[] }): Severity {
  const each = entry.asks.map((ask) => ({ id: '', text: '', severity: severityOf(ask) }))
  return gravest([...each, ...entry.findings])
}
