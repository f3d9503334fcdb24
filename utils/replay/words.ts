import type { Address } from 'viem'
import { formatAmount } from '../snapshot/amount'
import { untilText } from '../text'
import { findToken } from '../tokens'
import { MAX_UINT160, MAX_UINT256 } from './definitions'

const END_OF_DATES = 253_402_300_799

/** Seconds as a plain number; what lies beyond all dates is one second beyond them. */
export const secondsOf = (time: bigint) => (time > BigInt(END_OF_DATES) ? END_OF_DATES + 1 : Number(time))

/** `until 14:30`, `with no end date`, or `which has expired`. */
export function endWords(time: bigint | undefined, now: number): string {
  if (time === undefined) return 'with no end date that can be read'
  const at = secondsOf(time)
  if (at < now) return 'which has expired'
  return at > END_OF_DATES ? 'with no end date' : `until ${untilText(at, now)}`
}

/** `250.00 USDC`; `all your USDC` for the largest number; the bare number for a token that is not known. */
export function amountWords(chainId: number, address: Address, amount: bigint | 'all'): string {
  const token = findToken(chainId, address)
  const name = token?.symbol ?? 'an unknown token'
  if (amount === 'all' || amount === MAX_UINT256 || amount === MAX_UINT160)
    return `all your ${token?.symbol ?? 'tokens'}`
  if (!token) return `${amount < 10n ** 30n ? amount : 'a huge number of'} units of ${name}`
  return `${formatAmount({ value: amount, decimals: token.decimals }, 'exact')} ${name}`
}
