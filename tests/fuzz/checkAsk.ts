import { isAddress } from 'viem'
import type { Ask } from '../../utils/ask'
import { findToken } from '../../utils/tokens'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** What is wrong with an ask, whatever it was read from; undefined when nothing is. */
export function checkAsk(ask: Ask): string | undefined {
  const { coin, token, chainId, amount, counterparty, expiresAt, path } = ask
  if (token !== null && !isAddress(token, { strict: true })) return 'token is no checksummed address'
  if ((token ? findToken(chainId, token)?.coin : undefined) !== (coin ?? undefined))
    return 'coin is not that of the token'
  if (typeof amount === 'bigint' ? amount < 0n || amount >= 2n ** 256n - 1n : amount !== null && amount !== 'unlimited')
    return 'amount is out of bounds'
  if (counterparty !== null && !isAddress(counterparty, { strict: true }))
    return 'counterparty is no checksummed address'
  if (expiresAt !== null && (!Number.isSafeInteger(expiresAt) || expiresAt < 0)) return 'expiry is no time'
  if (!path.length || path.length > 40 || path.join('').length > 2000) return 'path is out of bounds'
  if (UNSAFE.test(path.join(''))) return 'path holds characters that are unsafe to show'
  return undefined
}
