import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Filling orders that somebody else signed. Sources, read 2026-11-24: 1inch/limit-order-protocol v2 and v3 (ABI of
 * AggregationRouterV4 and V5); 0xProject/protocol contracts/zero-ex (NativeOrdersFeature, OtcOrdersFeature, MultiplexFeature).
 * What is paid is at most the whole order.
 */
export const ordersShapes: Shape[] = [
  fn(
    '62e238bb',
    'fillOrder((uint256 salt,address makerAsset,address takerAsset,address maker,address receiver,address allowedSender,uint256 makingAmount,uint256 takingAmount,uint256 offsets,bytes interactions) order,bytes signature,bytes interaction,uint256 makingAmount,uint256 takingAmount,uint256 skipPermitAndThresholdAmount)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    'e5d7bde6',
    'fillOrderTo((uint256 salt,address makerAsset,address takerAsset,address maker,address receiver,address allowedSender,uint256 makingAmount,uint256 takingAmount,uint256 offsets,bytes interactions) order,bytes signature,bytes interaction,uint256 makingAmount,uint256 takingAmount,uint256 skipPermitAndThresholdAmount,address target)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    'd365c695',
    'fillOrderToWithPermit((uint256 salt,address makerAsset,address takerAsset,address maker,address receiver,address allowedSender,uint256 makingAmount,uint256 takingAmount,uint256 offsets,bytes interactions) order,bytes signature,bytes interaction,uint256 makingAmount,uint256 takingAmount,uint256 skipPermitAndThresholdAmount,address target,bytes permit)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    'd0a3b665',
    'fillOrderRFQ((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 makingAmount,uint256 takingAmount)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    'baba5855',
    'fillOrderRFQTo((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 makingAmount,uint256 takingAmount,address target)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    '4cc4a27b',
    'fillOrderRFQToWithPermit((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 makingAmount,uint256 takingAmount,address target,bytes permit)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    '3eca9c0a',
    'fillOrderRFQ((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 flagsAndAmount)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    '9570eeee',
    'fillOrderRFQCompact((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes32 r,bytes32 vs,uint256 flagsAndAmount)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    '5a099843',
    'fillOrderRFQTo((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 flagsAndAmount,address target)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    '70ccbd31',
    'fillOrderRFQToWithPermit((uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount) order,bytes signature,uint256 flagsAndAmount,address target,bytes permit)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', 'target'),
  ),
  fn(
    'aa77476c',
    'fillRfqOrder((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,bytes32 pool,uint64 expiry,uint256 salt) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) signature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount', '@to', 'order.expiry'),
    get('swap', 'order.makerToken', null, null, 'order.expiry'),
  ),
  fn(
    '438cdfc5',
    'fillOrKillRfqOrder((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,bytes32 pool,uint64 expiry,uint256 salt) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) signature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount', '@to', 'order.expiry'),
    get('swap', 'order.makerToken', null, null, 'order.expiry'),
  ),
  fn(
    'f6274f66',
    'fillLimitOrder((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,uint128 takerTokenFeeAmount,address maker,address taker,address sender,address feeRecipient,bytes32 pool,uint64 expiry,uint256 salt) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) signature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount', '@to', 'order.expiry'),
    get('swap', 'order.makerToken', null, null, 'order.expiry'),
  ),
  fn(
    '9240529c',
    'fillOrKillLimitOrder((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,uint128 takerTokenFeeAmount,address maker,address taker,address sender,address feeRecipient,bytes32 pool,uint64 expiry,uint256 salt) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) signature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount', '@to', 'order.expiry'),
    get('swap', 'order.makerToken', null, null, 'order.expiry'),
  ),
  fn(
    'dac748d4',
    'fillOtcOrder((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,uint256 expiryAndNonce) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) makerSignature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount'),
    get('swap', 'order.makerToken', null, null),
  ),
  fn(
    'a578efaf',
    'fillOtcOrderForEth((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,uint256 expiryAndNonce) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) makerSignature,uint128 takerTokenFillAmount)',
    pay('swap', 'order.takerToken', 'takerTokenFillAmount'),
  ),
  fn(
    '706394d5',
    'fillOtcOrderWithEth((address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,uint256 expiryAndNonce) order,(uint8 signatureType,uint8 v,bytes32 r,bytes32 s) makerSignature)',
    get('swap', 'order.makerToken', null, null),
  ),
  fn(
    '7a1eb1b9',
    'multiplexBatchSellTokenForToken(address inputToken,address outputToken,(uint8 id,uint256 sellAmount,bytes data)[] calls,uint256 sellAmount,uint256 minBuyAmount)',
    pay('swap', 'inputToken', 'sellAmount'),
    get('swap', 'outputToken', 'minBuyAmount', null),
  ),
  fn(
    '77725df6',
    'multiplexBatchSellTokenForEth(address inputToken,(uint8 id,uint256 sellAmount,bytes data)[] calls,uint256 sellAmount,uint256 minBuyAmount)',
    pay('swap', 'inputToken', 'sellAmount'),
  ),
  fn(
    'f35b4733',
    'multiplexBatchSellEthForToken(address outputToken,(uint8 id,uint256 sellAmount,bytes data)[] calls,uint256 minBuyAmount)',
    get('swap', 'outputToken', 'minBuyAmount', null),
  ),
  fn(
    '0f3b31b2',
    'multiplexMultiHopSellTokenForToken(address[] tokens,(uint8 id,bytes data)[] calls,uint256 sellAmount,uint256 minBuyAmount)',
    pay('swap', 'tokens[0]', 'sellAmount'),
    get('swap', 'tokens[-1]', 'minBuyAmount', null),
  ),
  fn(
    '9a2967d2',
    'multiplexMultiHopSellTokenForEth(address[] tokens,(uint8 id,bytes data)[] calls,uint256 sellAmount,uint256 minBuyAmount)',
    pay('swap', 'tokens[0]', 'sellAmount'),
  ),
  fn(
    '5161b966',
    'multiplexMultiHopSellEthForToken(address[] tokens,(uint8 id,bytes data)[] calls,uint256 minBuyAmount)',
    get('swap', 'tokens[-1]', 'minBuyAmount', null),
  ),
]
