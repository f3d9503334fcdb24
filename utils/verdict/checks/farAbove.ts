import { holdingOf } from '../../snapshot'
import { isAllowance } from '../actions'
import type { Check } from '../Check'
import { isAbsurd } from './unlimited'

/** An allowance is called far above the balance from this many times of it on. */
const TIMES = 10n

/** An allowance that reaches into what is not there yet. */
export const farAbove: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || !known.account || typeof ask.amount !== 'bigint' || !isAllowance(ask)) return undefined
  const held = holdingOf(known.account, token, known.readings).amount.value
  if (!held || ask.amount <= held * TIMES || isAbsurd(ask.amount, token.decimals)) return undefined
  return {
    id: 'farAbove',
    severity: 'caution',
    text: 'Far more than you hold: it would reach what you receive later, too.',
  }
}
