import { type Address, decodeAbiParameters, encodeFunctionData, type Hex, hexToString, parseAbi, size } from 'viem'
import { askChain, EndpointError } from '../endpoints'
import type { Label } from '../verdict'
import { decodeMulticall, encodeMulticall } from './multicall'
import { callParams, MULTICALL3 } from './planChainRead'
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
  urls: readonly string[],
  token: Address,
  options: NonNullable<Parameters<typeof askChain>[4]> = {},
): Promise<Label> {
  const names = ['symbol', 'name', 'decimals'] as const
  const data = encodeMulticall(
    names.map((functionName) => ({ target: token, callData: encodeFunctionData({ abi, functionName }) })),
  )
  const { value } = await askChain(
    urls,
    'eth_call',
    callParams(MULTICALL3, data),
    (result) => {
      try {
        return decodeMulticall(result as Hex, names.length)
      } catch {
        throw new EndpointError('malformed', 'gave an answer that cannot be read')
      }
    },
    options,
  )
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
