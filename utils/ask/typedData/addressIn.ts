import { findToken } from '../../tokens'
import { asLowerAddress, asUint } from '../readValue'

/** An address as typed data may write it: plain, in 32 bytes, or, where it is a coin's, as a number. Lower case. */
export function addressIn(value: unknown, chainId: number): string | null {
  const plain = asLowerAddress(value)
  if (plain) return plain
  if (typeof value === 'string' && /^0x0{24}[0-9a-fA-F]{40}$/.test(value)) return `0x${value.slice(26).toLowerCase()}`
  // 2^152, below which no address of a coin lies, has 46 digits.
  if (typeof value === 'bigint' || (typeof value === 'string' && /^\d{40,49}$/.test(value))) {
    const address = `0x${(asUint(value) ?? 0n).toString(16).padStart(40, '0')}`
    return address.length === 42 && findToken(chainId, address) ? address : null
  }
  return null
}
