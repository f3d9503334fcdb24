import { ageText } from '../../text'
import { isSending } from '../actions'
import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/** The other side’s contract was made just now. */
export const young: Check = (ask, known) => {
  if (!ask.counterparty || isSending(ask) || ask.amount === 0n) return undefined
  const age = known.facts?.addresses[factKey(ask.chainId, ask.counterparty)]?.youngerThan
  if (age === undefined || known.findSpender?.(ask.chainId, ask.counterparty)) return undefined
  return { id: 'young', severity: 'caution', text: `A new contract, made within the last ${ageText(0, age)}.` }
}
