import type { AskView } from './AskView'
import { severityOf } from './severityOf'

/** Whether a request waits for the person, by the user's choice and what its asks are worth. Pure. */
export function shouldHold(hold: 'always' | 'danger' | 'never', asks: readonly AskView[]): boolean {
  if (hold === 'never') return false
  return hold === 'always' ? asks.length > 0 : asks.some((ask) => severityOf(ask) === 'danger')
}
