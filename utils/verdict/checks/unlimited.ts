import { isAllowance } from '../actions'
import type { Check } from '../Check'

/** More coins than there can be: both together are below 400 billion (facts of 2026-11-23). */
const ABSURD = 10n ** 12n

/** A number that is written out but bounds nothing. */
export const isAbsurd = (amount: bigint, decimals: number) => amount >= ABSURD * 10n ** BigInt(decimals)

/** An allowance without bound. */
export const unlimited: Check = (ask, known) => {
  if (!isAllowance(ask) || ask.amount === null) return undefined
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (ask.amount !== 'unlimited' && !(token && isAbsurd(ask.amount, token.decimals))) return undefined
  const until = ask.action === 'approve' || ask.expiresAt === null ? ', with no end date' : ''
  return {
    id: 'unlimited',
    severity: 'caution',
    text: `Lets the other side take all your ${ask.coin ?? 'tokens'}, now and later${until}.`,
  }
}
