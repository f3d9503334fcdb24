import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Exchanges with routers of their own. Sources, read 2026-11-24: Velodrome V1/V2, Aerodrome and Slipstream (IRouter, ISwapRouter);
 * Algebra Integral ISwapRouter (Camelot, QuickSwap); Sushi RouteProcessor; PancakeSwap SmartRouter; Balancer V2 IVault, V3 IRouter;
 * Odos Router V2.
 */
export const exchangesShapes: Shape[] = [
  fn(
    'f41766d8',
    'swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '18a13086',
    'swapExactTokensForETH(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    '67ffb66a',
    'swapExactETHForTokens(uint256 amountOutMin,(address from,address to,bool stable)[] routes,address to,uint256 deadline)',
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    'cac88ea9',
    'swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    'c6b7f1b6',
    'swapExactTokensForETH(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    '903638a4',
    'swapExactETHForTokens(uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '88cd821e',
    'swapExactTokensForTokensSupportingFeeOnTransferTokens(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '12bc3aca',
    'swapExactTokensForETHSupportingFeeOnTransferTokens(uint256 amountIn,uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    pay('swap', 'routes[0].from', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    '3da5acba',
    'swapExactETHForTokensSupportingFeeOnTransferTokens(uint256 amountOutMin,(address from,address to,bool stable,address factory)[] routes,address to,uint256 deadline)',
    get('swap', 'routes[-1].to', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '5a47ddc3',
    'addLiquidity(address tokenA,address tokenB,bool stable,uint256 amountADesired,uint256 amountBDesired,uint256 amountAMin,uint256 amountBMin,address to,uint256 deadline)',
    pay('deposit', 'tokenA', 'amountADesired', '@to', 'deadline'),
    pay('deposit', 'tokenB', 'amountBDesired', '@to', 'deadline'),
  ),
  fn(
    'b7e0d4c0',
    'addLiquidityETH(address token,bool stable,uint256 amountTokenDesired,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline)',
    pay('deposit', 'token', 'amountTokenDesired', '@to', 'deadline'),
  ),
  fn(
    '0dede6c4',
    'removeLiquidity(address tokenA,address tokenB,bool stable,uint256 liquidity,uint256 amountAMin,uint256 amountBMin,address to,uint256 deadline)',
    get('other', 'tokenA', 'amountAMin', 'to', 'deadline'),
    get('other', 'tokenB', 'amountBMin', 'to', 'deadline'),
  ),
  fn(
    'd7b0e0a5',
    'removeLiquidityETH(address token,bool stable,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline)',
    get('other', 'token', 'amountTokenMin', 'to', 'deadline'),
  ),
  fn(
    'a026383e',
    'exactInputSingle((address tokenIn,address tokenOut,int24 tickSpacing,address recipient,uint256 deadline,uint256 amountIn,uint256 amountOutMinimum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountIn', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOutMinimum', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'c714e838',
    'exactOutputSingle((address tokenIn,address tokenOut,int24 tickSpacing,address recipient,uint256 deadline,uint256 amountOut,uint256 amountInMaximum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountInMaximum', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOut', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'bc651188',
    'exactInputSingle((address tokenIn,address tokenOut,address recipient,uint256 deadline,uint256 amountIn,uint256 amountOutMinimum,uint160 limitSqrtPrice) params)',
    pay('swap', 'params.tokenIn', 'params.amountIn', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOutMinimum', 'params.recipient', 'params.deadline'),
  ),
  fn(
    '61d4d5b3',
    'exactOutputSingle((address tokenIn,address tokenOut,address recipient,uint256 deadline,uint256 amountOut,uint256 amountInMaximum,uint160 limitSqrtPrice) params)',
    pay('swap', 'params.tokenIn', 'params.amountInMaximum', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOut', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'b87d2524',
    'exactInputSingleSupportingFeeOnTransferTokens((address tokenIn,address tokenOut,address recipient,uint256 deadline,uint256 amountIn,uint256 amountOutMinimum,uint160 limitSqrtPrice) params)',
    pay('swap', 'params.tokenIn', 'params.amountIn', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOutMinimum', 'params.recipient', 'params.deadline'),
  ),
  fn(
    '2646478b',
    'processRoute(address tokenIn,uint256 amountIn,address tokenOut,uint256 amountOutMin,address to,bytes route)',
    pay('swap', 'tokenIn', 'amountIn'),
    get('swap', 'tokenOut', 'amountOutMin', 'to'),
  ),
  fn(
    'b4554231',
    'exactInputStableSwap(address[] path,uint256[] flag,uint256 amountIn,uint256 amountOutMin,address to)',
    pay('swap', 'path[0]', 'amountIn'),
    get('swap', 'path[-1]', 'amountOutMin', 'to'),
  ),
  fn(
    'b4c4e555',
    'exactOutputStableSwap(address[] path,uint256[] flag,uint256 amountOut,uint256 amountInMax,address to)',
    pay('swap', 'path[0]', 'amountInMax'),
    get('swap', 'path[-1]', 'amountOut', 'to'),
  ),
  fn(
    '750283bc',
    'swapSingleTokenExactIn(address pool,address tokenIn,address tokenOut,uint256 exactAmountIn,uint256 minAmountOut,uint256 deadline,bool wethIsEth,bytes userData)',
    pay('swap', 'tokenIn', 'exactAmountIn', '@to', 'deadline'),
    get('swap', 'tokenOut', 'minAmountOut', null, 'deadline'),
  ),
  fn(
    '94e86ef8',
    'swapSingleTokenExactOut(address pool,address tokenIn,address tokenOut,uint256 exactAmountOut,uint256 maxAmountIn,uint256 deadline,bool wethIsEth,bytes userData)',
    pay('swap', 'tokenIn', 'maxAmountIn', '@to', 'deadline'),
    get('swap', 'tokenOut', 'exactAmountOut', null, 'deadline'),
  ),
  fn(
    '3b635ce4',
    'swap((address inputToken,uint256 inputAmount,address inputReceiver,address outputToken,uint256 outputQuote,uint256 outputMin,address outputReceiver) tokenInfo,bytes pathDefinition,address executor,uint32 referralCode)',
    pay('swap', 'tokenInfo.inputToken', 'tokenInfo.inputAmount'),
    get('swap', 'tokenInfo.outputToken', 'tokenInfo.outputMin', 'tokenInfo.outputReceiver'),
  ),
  fn(
    '87b621b5',
    'swapPermit2((address contractAddress,uint256 nonce,uint256 deadline,bytes signature) permit2,(address inputToken,uint256 inputAmount,address inputReceiver,address outputToken,uint256 outputQuote,uint256 outputMin,address outputReceiver) tokenInfo,bytes pathDefinition,address executor,uint32 referralCode)',
    pay('swap', 'tokenInfo.inputToken', 'tokenInfo.inputAmount', '@to', 'permit2.deadline'),
    get('swap', 'tokenInfo.outputToken', 'tokenInfo.outputMin', 'tokenInfo.outputReceiver', 'permit2.deadline'),
  ),
  fn(
    'e6d66ac8',
    'sendTokens(address token,address receiver,uint256 amount)',
    pay('transfer', 'token', 'amount', 'receiver'),
  ),
  fn(
    'f2ae372f',
    'createIncreasePosition(address[] path,address indexToken,uint256 amountIn,uint256 minOut,uint256 sizeDelta,bool isLong,uint256 acceptablePrice,uint256 executionFee,bytes32 referralCode,address callbackTarget)',
    pay('deposit', 'path[0]', 'amountIn'),
  ),
  fn(
    '3865bde6',
    'directCurveV1Swap((address fromToken,address toToken,address exchange,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,uint256 feePercent,int128 i,int128 j,address partner,bool isApproved,uint8 swapType,address beneficiary,bool needWrapNative,bytes permit,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary'),
  ),
  fn(
    '58f15100',
    'directCurveV2Swap((address fromToken,address toToken,address exchange,address poolAddress,uint256 fromAmount,uint256 toAmount,uint256 expectedAmount,uint256 feePercent,uint256 i,uint256 j,address partner,bool isApproved,uint8 swapType,address beneficiary,bool needWrapNative,bytes permit,bytes16 uuid) data)',
    pay('swap', 'data.fromToken', 'data.fromAmount'),
    get('swap', 'data.toToken', 'data.toAmount', 'data.beneficiary'),
  ),
]
