import type { Token } from '../tokens'
import { type Amount, addAmounts } from './amount'
import type { ChainReading } from './ChainReading'
import { holdingOf } from './holdingOf'
import { isStuck } from './noteToken'

/** How much of one coin an account has but can't move, because it is frozen or paused. */
export function stuckOf(account: string, tokens: readonly Token[], readings: readonly ChainReading[]): Amount {
  return addAmounts(
    tokens
      .filter((token) => isStuck(account, token, readings))
      .map((token) => ({ value: holdingOf(account, token, readings).amount.value ?? 0n, decimals: token.decimals })),
  )
}
