import { type Address, getAddress } from 'viem'
import { findToken } from '../tokens'
import type { Action } from './Ask'
import type { Reading } from './calls/Call'
import { RECEIVED } from './isReceived'

/** What a reader has found, in raw form. */
export interface Found {
  action: Action
  chainId: number
  token: string | null | undefined
  amount?: bigint
  /** Bits of the amount's type: its maximum is `unlimited`. */
  bits?: number
  /** Decimals the amount is written in, where they aren't the token's own. */
  scale?: number
  counterparty?: string | null
  expiresAt?: bigint | number
  path: string[]
  /** The account, or whoever it names, receives it. */
  incoming?: boolean
  implied?: boolean
}

/** An ask out of raw parts: addresses checksummed, amount and time within their bounds. */
export function makeAsk(found: Found): Reading {
  const token = asAddress(found.token)
  const known = token ? findToken(found.chainId, token) : undefined
  const reading: Reading = {
    action: found.action,
    coin: known?.coin ?? null,
    token,
    chainId: found.chainId,
    amount: amountOf(found, known?.decimals),
    counterparty: asAddress(found.counterparty),
    expiresAt: timeOf(found.expiresAt),
    path: found.incoming ? [...found.path, RECEIVED] : found.path,
  }
  return found.implied ? { ...reading, implied: true } : reading
}

/** A checksummed address, or null. */
export function asAddress(text: unknown): Address | null {
  return typeof text === 'string' && /^0x[0-9a-fA-F]{40}$/.test(text) ? getAddress(text.toLowerCase()) : null
}

function amountOf({ amount, bits = 256, scale }: Found, decimals: number | undefined): bigint | 'unlimited' | null {
  if (amount === undefined || amount < 0n) return null
  if (amount >= 2n ** BigInt(bits) - 1n) return 'unlimited'
  if (scale === undefined || decimals === undefined || scale === decimals) return amount
  return scale > decimals ? amount / 10n ** BigInt(scale - decimals) : amount * 10n ** BigInt(decimals - scale)
}

/** Unix seconds; what no clock can reach is no expiry that a person could rely on. */
export function timeOf(time: bigint | number | undefined): number | null {
  if (time === undefined) return null
  const seconds = Number(time)
  return Number.isSafeInteger(seconds) && seconds >= 0 ? seconds : null
}
