import { isSending } from '../actions'
import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/** The issuer has frozen the other side. */
export const frozenSide: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || !ask.counterparty) return undefined
  if (known.facts?.frozen[factKey(ask.chainId, token.address, ask.counterparty)] !== true) return undefined
  return {
    id: 'frozenSide',
    severity: 'danger',
    text: isSending(ask)
      ? `The issuer has frozen the recipient’s ${token.symbol}: what arrives there can never leave.`
      : `The issuer has frozen the other side: it cannot move ${token.symbol}.`,
  }
}
