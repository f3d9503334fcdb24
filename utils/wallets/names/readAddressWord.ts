import { type Address, getAddress, type Hex } from 'viem'
import { type Known, known, unknown } from '../../errors'

/**
 * The address that a resolver gave: exactly one word, its upper twelve bytes zero. Anything else is refused, not cut
 * into shape: a resolver is a stranger's contract.
 */
export function readAddressWord(data: Hex): Known<Address> {
  if (data === '0x') return unknown('has no address')
  if (!/^0x0{24}[0-9a-fA-F]{40}$/.test(data)) return unknown('has a resolver that answered with no address')
  const address = getAddress(`0x${data.slice(26)}`)
  return BigInt(address) === 0n ? unknown('has no address') : known(address)
}
