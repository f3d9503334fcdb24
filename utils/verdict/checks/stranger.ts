import { isAllowance } from '../actions'
import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/** An allowance for a contract of no list. Most are harmless, so it weighs only where nothing bounds it. */
export const stranger: Check = (ask, known) => {
  const who = ask.counterparty
  if (!who || !isAllowance(ask) || !known.findSpender) return undefined
  if (known.findSpender(ask.chainId, who) || known.findToken(ask.chainId, who)) return undefined
  const form = known.facts?.addresses[factKey(ask.chainId, who)]?.form
  // An account is said to be one, and that is the graver word.
  if (form === 'none' || form === 'delegated') return undefined
  return {
    id: 'stranger',
    severity: ask.amount === 'unlimited' ? 'caution' : 'info',
    text: 'Not among the contracts we know.',
  }
}
