import type { Asked, Code } from '../Mention'
import { plainAddress } from '../parts/plainAddress'

export type Field = 'coin' | 'network' | 'amount' | 'recipient' | 'token'

/** In what a QR code contradicts the words beside it; what only one of them says contradicts nothing. */
export function differs(asked: Asked, code: Code): Field[] {
  const fields: Field[] = []
  if (code.coin && asked.coin && code.coin !== asked.coin) fields.push('coin')
  const chains = asked.chainId !== undefined && code.chainId !== undefined
  const ids = asked.network !== undefined && code.network !== undefined
  if (chains ? asked.chainId !== code.chainId : ids && asked.network !== code.network) fields.push('network')
  if (code.amount !== undefined && asked.amount !== undefined && trim(code.amount) !== trim(asked.amount))
    fields.push('amount')
  if (code.recipient && asked.recipient && plainAddress(code.recipient) !== plainAddress(asked.recipient))
    fields.push('recipient')
  // A token's contract of which no coin is known.
  if (code.token && !code.coin && plainAddress(code.token) !== (asked.token && plainAddress(asked.token)))
    fields.push('token')
  return fields
}

/** `025.50` and `25.5` are one sum. */
function trim(amount: string): string {
  const whole = amount.replace(/^0+(?=\d)/, '')
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole
}
