import { decodeErrorResult, type Hex, parseAbi } from 'viem'
import { plainText } from '../text'

/** What Solidity reverts with (https://docs.soliditylang.org/en/latest/control-structures.html, 2026-11-24). */
const abi = parseAbi(['error Error(string)', 'error Panic(uint256)'])
const LONGEST = 80

/** Why a call reverted: the contract's words, else the node's, made plain and short; null where neither said. */
export function revertReason(data: string, message?: string): string | null {
  try {
    const { errorName, args } = decodeErrorResult({ abi, data: data as Hex })
    return errorName === 'Error' ? plainText(String(args[0]), LONGEST) || null : `panic ${args[0]}`
  } catch {
    // An error of the contract's own: nodes write no more than "execution reverted" then.
    const words = plainText((message ?? '').replace(/^.*execution reverted:?\s*/i, ''), LONGEST)
    return words || null
  }
}
