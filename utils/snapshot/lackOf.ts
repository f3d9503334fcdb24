import type { Token } from '../tokens/Token'
import { formatAmount } from './amount'
import type { ChainReading } from './ChainReading'
import { holdingOf } from './holdingOf'

/** `25.5` in the token's own unit; undefined for what is no sum or has more places than the token. */
export function parseUnits(text: string, decimals: number): bigint | undefined {
  const found = /^(\d{1,30})(?:\.(\d{1,18}))?$/.exec(text)
  const fraction = (found?.[2] ?? '').replace(/0+$/, '')
  if (!found || fraction.length > decimals) return undefined
  return BigInt(`${found[1]}${fraction.padEnd(decimals, '0')}`)
}

/**
 * Does an account hold less than a sum in these tokens, taken one by one? The words for it, or undefined where it holds
 * enough; what could not be read is said, not guessed. For our own views: it holds a figure of the user's.
 */
export function lackOf(
  account: string,
  sum: string,
  tokens: readonly Token[],
  readings: readonly ChainReading[],
): string | undefined {
  let most: { value: bigint; decimals: number } | undefined
  let reason: string | undefined
  for (const token of tokens) {
    const { amount } = holdingOf(account, token, readings)
    const wanted = parseUnits(sum, token.decimals)
    if (amount.value === null) reason = amount.reason
    else if (wanted !== undefined && amount.value >= wanted) return undefined
    else if (!most || amount.value * 10n ** BigInt(most.decimals) > most.value * 10n ** BigInt(token.decimals))
      most = { value: amount.value, decimals: token.decimals }
  }
  if (reason !== undefined || !most) return `Not checked what you hold here: ${reason ?? 'no such token is known'}.`
  return `You hold ${formatAmount(most)} here, less than is asked.`
}
