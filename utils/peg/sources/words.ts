import type { Hex } from 'viem'

/** The 32-byte words of an answer, or null where it is none or has fewer than wanted. */
export function readWords(data: Hex | null | undefined, atLeast: number): bigint[] | null {
  if (typeof data !== 'string' || !/^0x(?:[0-9a-f]{64}){1,64}$/i.test(data)) return null
  const words = data.slice(2).match(/.{64}/g) ?? []
  return words.length < atLeast ? null : words.map((word) => BigInt(`0x${word}`))
}

/** A word as a signed number. */
export const signed = (word: bigint): bigint => BigInt.asIntN(256, word)

/**
 * A fixed-point number as a float. Prices of stablecoins: 15 digits are a thousand times finer than any source.
 */
export function fromFixed(value: bigint, decimals: number): number {
  const scaled = decimals > 18 ? value / 10n ** BigInt(decimals - 18) : value
  return Number(scaled) / 10 ** Math.min(decimals, 18)
}
