import { type Address, encodeFunctionData, parseAbi } from 'viem'
import type { ViewCall } from '../chains'

/**
 * 0x's registry of its Settlers, an ERC-721 whose owner of token N is the current Settler of feature N, `prev(N)` the one
 * before. Settlers run anybody's instructions: an allowance given to one is taken by the first who notices
 * (https://github.com/0xProject/0x-settler, README at f6b73031e5, 2026-11-23).
 */
export const SETTLER_REGISTRY: Address = '0x00000000000004533Fe15556B1E086BB1A72cEae'

/** Taker-submitted, meta-transactions, intents, bridges (the same README). */
const FEATURES = [2n, 3n, 4n, 5n]

const abi = parseAbi([
  'function ownerOf(uint256) view returns (address)',
  'function prev(uint128) view returns (address)',
])

/** Asks for the Settlers of a chain: the present ones, then those before. */
export function askSettlers(): ViewCall[] {
  return [
    ...FEATURES.map((id) => encodeFunctionData({ abi, functionName: 'ownerOf', args: [id] })),
    ...FEATURES.map((id) => encodeFunctionData({ abi, functionName: 'prev', args: [id] })),
  ].map((callData) => ({ target: SETTLER_REGISTRY, callData }))
}
