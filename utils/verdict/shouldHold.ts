import type { AskView } from './AskView'
import type { Finding } from './Finding'
import { severityOfRequest } from './severityOf'

/** Whether a request waits for the person, by the user's choice and what was found in it. Pure. */
export function shouldHold(
  hold: 'always' | 'danger' | 'never',
  said: { asks: readonly AskView[]; findings: readonly Finding[] },
): boolean {
  if (hold === 'never') return false
  if (hold === 'always') return said.asks.length > 0 || said.findings.length > 0
  return severityOfRequest(said) === 'danger'
}
