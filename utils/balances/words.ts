import type { Hex } from 'viem'
import { type Known, known, unknown } from '../errors'
import type { CallResult } from './multicall'

/** One ABI word as a number. Anything but exactly 32 bytes is refused: a broken token is not worth zero. */
export function readUint(result: CallResult | undefined, reason = 'the contract refused to say'): Known<bigint> {
  if (result === null || result === undefined) return unknown(reason)
  if (result === '0x') return unknown('the contract said nothing')
  if (!/^0x[0-9a-fA-F]{64}$/.test(result)) return unknown('the contract answered in an unknown form')
  return known(BigInt(result as Hex))
}

/** One ABI word as yes or no; any other number than 0 and 1 is no answer. */
export function readBool(result: CallResult | undefined, reason?: string): Known<boolean> {
  const word = readUint(result, reason)
  if (word.value === null) return word
  if (word.value > 1n) return unknown('the contract answered in an unknown form')
  return known(word.value === 1n)
}
