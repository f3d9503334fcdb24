import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { addressAt, shape } from './move'

/**
 * One token to many: who gets how much stands in two lists. Sources, read 2026-11-23: disperse.app; TetherTokenV2's
 * `multiTransfer` (stargate-v2@938c95d6c8); common batch-payment contracts.
 */
export const disperseShapes: Shape[] = [
  shape('71ee95c0', 'claim(address[] users,address[] tokens,uint256[] amounts,bytes32[][] proofs)', readClaim),
  shape('c73a2d60', 'disperseToken(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('51ba162c', 'disperseTokenSimple(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('1e89d545', 'multiTransfer(address[] recipients,uint256[] values)', spread('@to')),
  shape('88d695b2', 'batchTransfer(address[] recipients,uint256[] values)', spread('@to')),
  shape('1239ec8c', 'batchTransfer(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('20651d5d', 'batchTransferToken(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('0b66f3f5', 'multisendToken(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('41ed24a2', 'multiTransferToken(address token,address[] recipients,uint256[] values)', spread('token')),
  shape(
    'c6e6d98b',
    'batchERC20PaymentsWithReference(address token,address[] recipients,uint256[] values,bytes[] references,uint256[] feeAmounts,address feeAddress)',
    spread('token'),
  ),
  shape('ad8733ca', 'multisend(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('15270ace', 'distribute(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('e886dade', 'bulkTransfer(address token,address[] recipients,uint256[] values)', spread('token')),
  shape('82947abe', 'airdropERC20(address token,address[] recipients,uint256[] values,uint256 total)', spread('token')),
]

/** Rewards of Merkl: who gets how much of what stands in three lists. */
function readClaim(args: Args, call: Call): Reading[] {
  return itemsOf(args, 'tokens', call).map((item, index) => {
    const { chainId, path } = call
    const amount = args.uint(`amounts[${index}]`)
    const counterparty = args.address(`users[${index}]`)
    return makeAsk({ action: 'other', chainId, token: item.address(''), amount, counterparty, path, incoming: true })
  })
}

function spread(tokenPath: string): ReadShape {
  return (args, call) => {
    const token = addressAt(tokenPath, args, call)
    if (!token) return []
    return itemsOf(args, 'recipients', call).flatMap((item, index) =>
      one(token, item, args.uint(`values[${index}]`), index, call),
    )
  }
}

function one(token: string, item: Args, amount: bigint | undefined, index: number, call: Call): Reading[] {
  if (amount === undefined) return []
  const { chainId, path } = call
  const counterparty = item.address('')
  return [makeAsk({ action: 'transfer', chainId, token, amount, counterparty, path: [...path, `[${index}]`] })]
}
