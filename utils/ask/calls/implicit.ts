import { findToken } from '../../tokens'
import { makeAsk } from '../makeAsk'
import type { ReadShape, Shape } from './Call'
import { shape } from './move'

/** USDC of Arbitrum (Circle, developers.circle.com, 2026-11-23), which Hyperliquid's contracts are built for. */
const ARBITRUM_USDC = '0xaf88d065e77c8cc2239327c5edb3a432268e5831'

/**
 * Contracts made for one token that their calls don't name. Hyperliquid's CctpExtension on Arbitrum takes the account's
 * EIP-3009 authorization for exactly the amount that it burns (ERC-7730 registry, registry/hyperliquid, 2026-11-23).
 */
const readHyperliquid: ReadShape = (args, call) => {
  const amount = args.uint('auth.value')
  if (call.chainId !== 42161 || amount === undefined || !findToken(42161, ARBITRUM_USDC)) return []
  const { chainId, to, path } = call
  return [makeAsk({ action: 'bridge', chainId, token: ARBITRUM_USDC, amount, counterparty: to, path })]
}

export const implicitShapes: Shape[] = [
  shape(
    '95878db1',
    'batchDepositForBurnWithAuth((uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,uint8 v,bytes32 r,bytes32 s) auth,(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,bytes32 destinationCaller,uint256 maxFee,uint32 minFinalityThreshold,bytes hookData) burn)',
    readHyperliquid,
  ),
]
