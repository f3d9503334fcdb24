import { type Address, getAddress } from 'viem'
import { UserError } from '../errors'

/**
 * Reads an address typed or pasted by a person.
 * @returns the EIP-55 form.
 * @throws UserError with the reason: not an address, or mixed case whose checksum is wrong (ERC-55).
 */
export function parseAddress(text: string): Address {
  const trimmed = text.trim()
  if (!/^0x[0-9a-fA-F]{40}$/.test(trimmed)) {
    throw new UserError('An address is 0x and 40 hexadecimal digits')
  }
  const checksummed = getAddress(trimmed.toLowerCase())
  const digits = trimmed.slice(2)
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase()
  if (!oneCase && trimmed !== checksummed) {
    throw new UserError('The checksum of this address is wrong: a letter may be mistyped')
  }
  if (BigInt(checksummed) === 0n) throw new UserError('The zero address belongs to nobody')
  return checksummed
}
