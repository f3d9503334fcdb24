import { plainText } from '../../text'
import { isAllowance } from '../actions'
import type { Check } from '../Check'

/** Contracts that must never be given an allowance: whoever calls them next takes it. */
export const spender: Check = (ask, known) => {
  const who = ask.counterparty
  if (!who || !isAllowance(ask)) return undefined
  const danger = (text: string) => ({ id: 'spender', severity: 'danger' as const, text })
  if (known.facts?.settlers[ask.chainId]?.some((settler) => settler.toLowerCase() === who.toLowerCase())) {
    return danger(
      'A 0x Settler, which anyone can make take the coins: honest allowances go to AllowanceHolder or Permit2.',
    )
  }
  if (known.findSpender?.(ask.chainId, who)?.approve === false) {
    const name = plainText(known.nameOf(ask.chainId, who) ?? 'This contract', 60)
    return danger(`${name} must not be given an allowance: no honest page asks for it.`)
  }
  const coin = known.findToken(ask.chainId, who)
  return coin
    ? danger(`The contract of ${coin.symbol} itself, which takes no allowance: no honest page asks for it.`)
    : undefined
}
