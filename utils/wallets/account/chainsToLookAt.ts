import { type ChainReading, holdingOf } from '../../snapshot'
import { listTokens } from '../../tokens'

/** The most chains of which one address's code is asked: a call each, once a day. */
export const MOST_CODE_CHAINS = 6

/** Chains on which an address has some of the two coins. */
export function chainsHeld(account: string, readings: readonly ChainReading[]): number[] {
  return readings
    .filter(({ chainId }) => listTokens(chainId).some((token) => holdingOf(account, token, readings).amount.value))
    .map(({ chainId }) => chainId)
    .sort((a, b) => a - b)
}

/** Where to look for code at an address: Ethereum, where most smart accounts are made, and where it has coins. */
export function chainsToLookAt(account: string, readings: readonly ChainReading[]): number[] {
  return [...new Set([1, ...chainsHeld(account, readings)])].slice(0, MOST_CODE_CHAINS)
}
