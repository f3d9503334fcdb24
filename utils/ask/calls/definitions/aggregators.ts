import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

const BEBOP =
  '(uint256 expiry,address taker,address maker,uint256 nonce,address takerToken,address makerToken,uint256 takerAmount,uint256 makerAmount,address receiver,uint256 packedCommands,uint256 flags) order'
const QUOTE =
  '(address pool,address externalAccount,address trader,address effectiveTrader,address baseToken,address quoteToken,uint256 effectiveBaseTokenAmount,uint256 baseTokenAmount,uint256 quoteTokenAmount,uint256 quoteExpiry,uint256 nonce,bytes32 txid,bytes signature) quote'
const PATH = '(uint256[] pairBinSteps,uint8[] versions,address[] tokenPath) path'
const TOKEN_INFO =
  '(address inputToken,uint256 inputAmount,address inputReceiver,address outputToken,uint256 outputQuote,uint256 outputMin,address outputReceiver) tokenInfo'

/**
 * More routers. Sources, read 2026-11-24: Bebop's BebopSettlement (bebop-dex/bebop-smart-contracts); Hashflow IHashflowRouter;
 * DODO route proxy; WOOFi WooRouterV2; Trader Joe LBRouter V2.1; Odos router V3; Sky's PSMs (dss-psm, dss-lite-psm, spark-psm).
 */
export const aggregatorsShapes: Shape[] = [
  fn(
    '4dcebcba',
    `swapSingle(${BEBOP},(bytes signature,uint256 flags) makerSignature,uint256 filledTakerAmount)`,
    pay('swap', 'order.takerToken', 'order.takerAmount', '@to', 'order.expiry'),
    get('swap', 'order.makerToken', 'order.makerAmount', 'order.receiver', 'order.expiry'),
  ),
  fn(
    'c52ac720',
    `tradeRFQT(${QUOTE})`,
    pay('swap', 'quote.baseToken', 'quote.effectiveBaseTokenAmount', '@to', 'quote.quoteExpiry'),
    get('swap', 'quote.quoteToken', 'quote.quoteTokenAmount', 'quote.trader', 'quote.quoteExpiry'),
  ),
  fn(
    'ff84aafa',
    'mixSwap(address fromToken,address toToken,uint256 fromTokenAmount,uint256 expReturnAmount,uint256 minReturnAmount,address[] mixAdapters,address[] mixPairs,address[] assetTo,uint256 directions,bytes[] moreInfos,bytes feeData,uint256 deadLine)',
    pay('swap', 'fromToken', 'fromTokenAmount', '@to', 'deadLine'),
    get('swap', 'toToken', 'minReturnAmount', null, 'deadLine'),
  ),
  fn(
    '7dc20382',
    'swap(address fromToken,address toToken,uint256 fromAmount,uint256 minToAmount,address to,address rebateTo)',
    pay('swap', 'fromToken', 'fromAmount'),
    get('swap', 'toToken', 'minToAmount', 'to'),
  ),
  fn(
    '2a443fae',
    `swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,${PATH},address to,uint256 deadline)`,
    pay('swap', 'path.tokenPath[0]', 'amountIn', '@to', 'deadline'),
    get('swap', 'path.tokenPath[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '9ab6156b',
    `swapExactTokensForNATIVE(uint256 amountIn,uint256 amountOutMinNATIVE,${PATH},address to,uint256 deadline)`,
    pay('swap', 'path.tokenPath[0]', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    'b066ea7c',
    `swapExactNATIVEForTokens(uint256 amountOutMin,${PATH},address to,uint256 deadline)`,
    get('swap', 'path.tokenPath[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '30f80b4c',
    `swap(${TOKEN_INFO},bytes pathDefinition,address executor,(uint64 code,uint64 fee,address feeRecipient) referral)`,
    pay('swap', 'tokenInfo.inputToken', 'tokenInfo.inputAmount'),
    get('swap', 'tokenInfo.outputToken', 'tokenInfo.outputMin', 'tokenInfo.outputReceiver'),
  ),
  // What Sky's PSM takes and gives for its own dollars is USDC; on other chains its tokens are named.
  fn('95991276', 'sellGem(address usr,uint256 gemAmt)', pay('swap', '@implied', 'gemAmt')),
  fn('8d7ef9bb', 'buyGem(address usr,uint256 gemAmt)', get('swap', '@implied', 'gemAmt', 'usr')),
  fn(
    '1a019e37',
    'swapExactIn(address assetIn,address assetOut,uint256 amountIn,uint256 minAmountOut,address receiver,uint256 referralCode)',
    pay('swap', 'assetIn', 'amountIn'),
    get('swap', 'assetOut', 'minAmountOut', 'receiver'),
  ),
  fn(
    '051f86b5',
    'swapExactOut(address assetIn,address assetOut,uint256 amountOut,uint256 maxAmountIn,address receiver,uint256 referralCode)',
    pay('swap', 'assetIn', 'maxAmountIn'),
    get('swap', 'assetOut', 'amountOut', 'receiver'),
  ),
]
