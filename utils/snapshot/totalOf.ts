import type { Token } from '../tokens/Token'
import { type Amount, addAmounts } from './amount'
import type { ChainReading } from './ChainReading'
import { holdingOf } from './holdingOf'

/** What an account has of one coin over all chains that could be read. */
export interface CoinTotal {
  amount: Amount
  /** Chains of which at least one form is not in the sum, because it was never read or is unknown. */
  missing: number[]
  /** Oldest reading in the sum, unix seconds; null when there is none. */
  oldest: number | null
}

/**
 * Adds up what one account has of the given tokens, which are the forms of one coin.
 * A token that could not be read is named in `missing`; it never counts as zero.
 */
export function totalOf(account: string, tokens: readonly Token[], readings: readonly ChainReading[]): CoinTotal {
  const amounts: Amount[] = []
  const missing = new Set<number>()
  let oldest: number | null = null
  for (const token of tokens) {
    // Tokens alone are added: where the gas coin is a dollar too, the native balance is the same money again.
    const holding = holdingOf(account, token, readings)
    if (holding.amount.value === null) {
      missing.add(token.chainId)
      continue
    }
    amounts.push({ value: holding.amount.value, decimals: token.decimals })
    oldest = Math.min(oldest ?? holding.at, holding.at)
  }
  return { amount: addAmounts(amounts), missing: [...missing], oldest }
}
