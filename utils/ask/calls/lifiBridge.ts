import { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading } from './Call'

const BRIDGE =
  '((bytes32 transactionId,string bridge,string integrator,address referrer,address sendingAssetId,address receiver,uint256 minAmount,uint256 destinationChainId,bool hasSourceSwaps,bool hasDestinationCall) bridge,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit)[] swaps)'

/**
 * LI.FI's bridging facets: dozens of functions, each with its own bridge's data, and all beginning with the same
 * `BridgeData`. That is how they are known, whatever their selector. Source: lifinance/contracts ILiFi.sol, read 2026-11-23.
 * @returns undefined when the calldata is none of them
 */
export function readLifiBridge(call: Call): Reading[] | undefined {
  const args = Args.of(BRIDGE, call.data.slice(8))
  if (!looksLikeBridgeData(args)) return undefined
  const swapped = args.uint('bridge.hasSourceSwaps') === 1n
  const token = swapped ? args.address('swaps[0].sendingAssetId') : args.address('bridge.sendingAssetId')
  const amount = swapped ? args.uint('swaps[0].fromAmount') : args.uint('bridge.minAmount')
  if (!token || amount === undefined) return undefined
  const { chainId, to, path } = call
  return [makeAsk({ action: 'bridge', chainId, token, amount, counterparty: to, path: [...path, 'startBridge'] })]
}

function looksLikeBridgeData(args: Args): boolean {
  const isAddress = (path: string) => args.get(path)?.word()?.startsWith('0'.repeat(24)) === true
  const isFlag = (path: string) => (args.uint(path) ?? 2n) <= 1n
  const chain = args.uint('bridge.destinationChainId') ?? 0n
  const name = args.bytes('bridge.bridge') ?? ''
  return (
    isAddress('bridge.referrer') &&
    isAddress('bridge.sendingAssetId') &&
    isAddress('bridge.receiver') &&
    isFlag('bridge.hasSourceSwaps') &&
    isFlag('bridge.hasDestinationCall') &&
    chain > 0n &&
    chain < 1n << 53n &&
    name.length > 0 &&
    name.length <= 64
  )
}
