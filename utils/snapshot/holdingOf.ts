import { type Known, unknown } from '../errors'
import type { Token } from '../tokens/Token'
import type { ChainReading } from './ChainReading'

/** What is known of one account's holding of one token. */
export interface KnownHolding {
  amount: Known<bigint>
  frozen: Known<boolean> | undefined
  /** When it was read, unix seconds; 0 when never. */
  at: number
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Looks up a holding; where there is none the reason says why. */
export function holdingOf(account: string, token: Token, readings: readonly ChainReading[]): KnownHolding {
  const reading = readings.find((entry) => entry.chainId === token.chainId)
  const holding = reading?.holdings.find((entry) => same(entry.account, account) && same(entry.token, token.address))
  if (reading && holding) return { amount: holding.amount, frozen: holding.frozen, at: reading.at }
  return { amount: unknown(reading?.failure?.reason ?? 'not read yet'), frozen: undefined, at: 0 }
}
