import { isSending } from '../actions'
import type { Check } from '../Check'

/** Addresses that nobody has the key of and that swallow what is sent to them. */
const NOBODY = /^0x(0{40}|0{36}dead|f{40})$/

/** Coins sent to their own contract, to another coin’s, or to nobody, never come back. */
export const ownToken: Check = (ask, known) => {
  if (!ask.counterparty || !isSending(ask)) return undefined
  const danger = (text: string) => ({ id: 'ownToken', severity: 'danger' as const, text })
  const to = ask.counterparty.toLowerCase()
  if (ask.token && to === ask.token.toLowerCase()) {
    return danger('Sends the coins to the token’s own contract: they would be lost.')
  }
  if (/^0x0{40}$/.test(to)) return danger('Sends the coins to the zero address: they would be lost.')
  if (NOBODY.test(to)) return danger('Sends the coins to an address that nobody has the key of: they would be lost.')
  const coin = known.findToken(ask.chainId, to)
  return coin ? danger(`Sends the coins to the contract of ${coin.symbol}: they would be lost.`) : undefined
}
