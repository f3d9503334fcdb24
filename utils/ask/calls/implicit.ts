import { findToken, listTokens } from '../../tokens'
import type { Action } from '../Ask'
import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { shape } from './move'

/** USDC of Arbitrum (Circle, developers.circle.com, 2026-11-23), which Hyperliquid's contracts are built for. */
const ARBITRUM_USDC = '0xaf88d065e77c8cc2239327c5edb3a432268e5831'

/**
 * Contracts made for one token that their calls don't name. Hyperliquid's CctpExtension on Arbitrum takes the account's
 * EIP-3009 authorization for exactly the amount that it burns (ERC-7730 registry, registry/hyperliquid, 2026-11-23).
 */
const readHyperliquid: ReadShape = (args, call) =>
  call.chainId === 42161 && findToken(42161, ARBITRUM_USDC)
    ? paid(call, 'bridge', ARBITRUM_USDC, args.uint('auth.value'))
    : []

/**
 * Stargate v1 numbers its pools alike everywhere: 1 is USDC, 2 is USDT, in the form that the chain had when it came there.
 * Source: stargateprotocol.gitbook.io, pool ids and router addresses, read 2026-11-24.
 */
const STARGATE: Record<number, [usdc: string, usdt: string]> = {
  1: ['USDC', 'USDT'],
  10: ['USDC.e', ''],
  56: ['', 'USDT'],
  137: ['USDC.e', 'USDT0'],
  8453: ['USDbC', ''],
  42161: ['USDC.e', 'USD₮0'],
  43114: ['USDC', 'USDt'],
}

const stargate =
  (action: Action, pool: string, amount: string): ReadShape =>
  (args, call) => {
    const symbol = STARGATE[call.chainId]?.[Number(args.uint(pool) ?? 0n) - 1]
    const token = symbol && listTokens(call.chainId).find((entry) => entry.symbol === symbol)?.address
    return token ? paid(call, action, token, args.uint(amount)) : []
  }

/** Polygon's RootChainManager: the amount stands in bytes of its own. */
const readDepositFor: ReadShape = (args, call) => {
  const data = args.bytes('depositData') ?? ''
  return data.length === 64 ? paid(call, 'bridge', args.address('token'), BigInt(`0x${data}`)) : []
}

/** Several contracts share this one, and differ in which of the two addresses is the token. */
const readWithdraw: ReadShape = (args, call) => {
  const [first, second] = [args.address('first'), args.address('second')]
  const { chainId, path } = call
  const amount = args.uint('amount')
  if (first && findToken(chainId, first))
    return [makeAsk({ action: 'other', chainId, token: first, amount, counterparty: second, path, incoming: true })]
  return second && findToken(chainId, second) ? paid(call, 'bridge', second, amount) : []
}

/** Bridged tokens of Polygon are burnt by their own `withdraw`, which many other contracts have too. */
const readChildWithdraw: ReadShape = (args, call) =>
  call.to && findToken(call.chainId, call.to) ? paid(call, 'bridge', call.to, args.uint('amount')) : []

/**
 * OpenCover numbers its assets: 2 is USDC, 3 USDT (ERC-7730 registry, registry/opencover; OpenCoverHQ IQuote.sol, 2026-11-24).
 * What is paid is the premium and the fee.
 */
const COVERS = new Set(['0xd68647555e5da198d50866334eed647cbe3d1556', '0x0ac34fe133bde3a2ef589a18a4e10b6a7d253829'])
const QUOTE =
  '(uint32 providerId,uint32 productId,uint32 coverAssetId,uint256 coverAmount,uint32 paymentAssetId,uint256 premiumAmount,uint256 feeAmount,uint16 coverExpiry,uint256 validUntil) quote'
const readCover: ReadShape = (args, call) => {
  const coin = { 2: 'USDC', 3: 'USDT' }[Number(args.uint('quote.paymentAssetId') ?? 0n)]
  const [premium, fee] = [args.uint('quote.premiumAmount'), args.uint('quote.feeAmount')]
  if (!coin || premium === undefined || fee === undefined || !COVERS.has(call.to ?? '')) return []
  const ofCoin = listTokens(call.chainId).filter((token) => token.coin === coin)
  const token = ofCoin.find(({ form }) => form === 'native') ?? ofCoin.find(({ form }) => form === 'usdt0')
  return paid(call, 'other', token?.address, premium + fee)
}

/** Arbitrum's gateways on the second layer are told the token of Ethereum; here it has its bridged form. */
const BRIDGED: Record<string, string> = {
  '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48': 'USDC.e',
  '0xdac17f958d2ee523a2206206994597c13d831ec7': 'USD₮0',
}
const readOutbound: ReadShape = (args, call) => {
  const symbol = call.chainId === 42161 ? BRIDGED[args.address('l1Token') ?? ''] : undefined
  const token = listTokens(call.chainId).find((entry) => entry.symbol === symbol)?.address
  return token ? paid(call, 'bridge', token, args.uint('amount')) : []
}

function paid(call: Call, action: Action, token: string | undefined, amount: ReturnType<Args['uint']>): Reading[] {
  const { chainId, to, path } = call
  return token && amount !== undefined ? [makeAsk({ action, chainId, token, amount, counterparty: to, path })] : []
}

export const implicitShapes: Shape[] = [
  shape(
    '95878db1',
    'batchDepositForBurnWithAuth((uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,uint8 v,bytes32 r,bytes32 s) auth,(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,bytes32 destinationCaller,uint256 maxFee,uint32 minFinalityThreshold,bytes hookData) burn)',
    readHyperliquid,
  ),
  shape(
    '9fbf10fc',
    'swap(uint16 dstChainId,uint256 srcPoolId,uint256 dstPoolId,address refundAddress,uint256 amountLD,uint256 minAmountLD,(uint256 dstGasForCall,uint256 dstNativeAmount,bytes dstNativeAddr) lzTxParams,bytes to,bytes payload)',
    stargate('bridge', 'srcPoolId', 'amountLD'),
  ),
  shape(
    '87b21efc',
    'addLiquidity(uint256 poolId,uint256 amountLD,address to)',
    stargate('deposit', 'poolId', 'amountLD'),
  ),
  shape('e3dec8fb', 'depositFor(address user,address token,bytes depositData)', readDepositFor),
  shape('c15cdb66', `submitQuote(${QUOTE},uint8 v,bytes32 r,bytes32 s)`, readCover),
  shape(
    'ac7a324a',
    `submitQuoteV15(${QUOTE},address[] coveredAddresses,uint256 integratorId,address mintTo,uint8 v,bytes32 r,bytes32 s)`,
    readCover,
  ),
  shape('2e1a7d4d', 'withdraw(uint256 amount)', readChildWithdraw),
  shape('d9caed12', 'withdraw(address first,address second,uint256 amount)', readWithdraw),
  shape('7b3a3c8b', 'outboundTransfer(address l1Token,address to,uint256 amount,bytes data)', readOutbound),
]
