import { makeAsk } from '../makeAsk'
import type { Call, Reading } from './Call'
import { impliedToken } from './definitions/impliedTokens'

/** The token of a vault, pool or adapter that doesn't name it, from our table; stays open where the table is silent. */
export function nameToken(reading: Reading, call: Call): Reading {
  if (!reading.implied || reading.token) return reading
  const holder = reading.action === 'deposit' && reading.counterparty ? reading.counterparty : call.to
  const token = impliedToken(call.chainId, holder ?? '') ?? impliedToken(call.chainId, call.to ?? '')
  if (!token) return reading
  const { amount, counterparty, expiresAt, ...rest } = reading
  const named = makeAsk({ ...rest, token })
  return { ...named, amount, counterparty, expiresAt }
}
