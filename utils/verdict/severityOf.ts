import type { AskView } from './AskView'
import type { Severity } from './Finding'
import { gravest } from './judgeAsk'

/** How grave one ask is as a whole: its gravest finding, and at least a caution where the account does not hold it. */
export function severityOf(ask: AskView): Severity {
  const most = gravest(ask.findings)
  return most === 'info' && ask.enough === false ? 'caution' : most
}
