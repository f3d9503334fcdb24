import { holdingOf } from '../../snapshot'
import type { Check } from '../Check'

/** The issuer has frozen the account. */
export const frozen: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || !known.account) return undefined
  if (holdingOf(known.account, token, known.readings).frozen?.value !== true) return undefined
  return {
    id: 'frozen',
    severity: 'danger',
    text: `The issuer has frozen this account’s ${token.symbol} on ${known.chainName(ask.chainId)}: it cannot be moved.`,
  }
}
