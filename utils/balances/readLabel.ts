import { type Address, decodeAbiParameters, encodeFunctionData, type Hex, hexToString, parseAbi, size } from 'viem'
import type { Label } from '../verdict'
import { readCalls } from './readCalls'
import { readUint } from './words'

const abi = parseAbi([
  'function symbol() view returns (string)',
  'function name() view returns (string)',
  'function decimals() view returns (uint8)',
])
/** Longest name that is read; the longest of real coins is below 40 bytes. */
const MOST_BYTES = 256

/**
 * Asks a contract what it calls itself, in one call.
 * @throws EndpointError when no endpoint answers.
 */
export async function readLabel(
  chainId: number,
  token: Address,
  options: Parameters<typeof readCalls>[2],
): Promise<Label> {
  const names = ['symbol', 'name', 'decimals'] as const
  const calls = names.map((functionName) => ({
    target: token,
    callData: encodeFunctionData({ abi, functionName }),
  }))
  const value = await readCalls(chainId, calls, options)
  const decimals = readUint(value[2]).value
  return {
    symbol: readText(value[0] ?? '0x'),
    name: readText(value[1] ?? '0x'),
    // Without decimals no amount can be said; 18 is what wallets would assume, and the verdict shows none then.
    decimals: decimals !== null && decimals <= 36n ? Number(decimals) : 18,
  }
}

/** A `string`, or the `bytes32` that some early tokens answer with. Anything else is no name. */
export function readText(data: Hex): string {
  const length = size(data)
  if (length === 32) return hexToString(data, { size: 32 }).replaceAll('\0', '')
  if (length < 96 || length > 96 + MOST_BYTES) return ''
  try {
    return decodeAbiParameters([{ type: 'string' }], data)[0].slice(0, MOST_BYTES)
  } catch {
    return ''
  }
}
