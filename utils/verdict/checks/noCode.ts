import { isAllowance } from '../actions'
import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/** An allowance for somebody’s account. Protocols are contracts: their rules bind them; a person has none. */
export const noCode: Check = (ask, known) => {
  if (!ask.counterparty || !isAllowance(ask)) return undefined
  const form = known.facts?.addresses[factKey(ask.chainId, ask.counterparty)]?.form
  if (form !== 'none' && form !== 'delegated') return undefined
  return {
    id: 'noCode',
    severity: 'danger',
    text: 'An account, not a contract: whoever has its key can take the coins.',
  }
}
