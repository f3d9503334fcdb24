import { type Address, getAddress } from 'viem'

/** Longest text that is read as a number: 2^256 in binary digits would be longer, in any form wallets send it is not. */
const LONGEST = 80
const LIMIT = 2n ** 256n

/**
 * An unsigned number in any of the forms pages send: number, decimal or hexadecimal string, bigint.
 * @returns undefined for anything else, and for what no `uint256` can hold.
 */
export function asUint(value: unknown): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined
  if (typeof value === 'bigint') return value >= 0n && value < LIMIT ? value : undefined
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  const text = value.trim()
  if (!/^(\d+|0x[0-9a-fA-F]+)$/.test(text)) return undefined
  const number = BigInt(text)
  return number < LIMIT ? number : undefined
}

/** A chain id as a plain number; undefined for what cannot be one. */
export function asChainId(value: unknown): number | undefined {
  const number = asUint(value)
  return number !== undefined && number > 0n && number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : undefined
}

/** A checksummed address; undefined for anything that is none. The checksum of what came is not demanded. */
export function asAddress(value: unknown): Address | undefined {
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{40}$/.test(value)) return undefined
  return getAddress(value.toLowerCase())
}

/** A plain object, as JSON gives it. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}
