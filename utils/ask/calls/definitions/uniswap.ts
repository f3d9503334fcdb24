import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Uniswap's routers V2 and V3, and the many that copy their interfaces. Sources, read 2026-11-23: v2-periphery
 * IUniswapV2Router02, v3-periphery ISwapRouter and IPeripheryPayments, swap-router-contracts (SwapRouter02).
 */
export const uniswapShapes: Shape[] = [
  fn(
    '38ed1739',
    'swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountIn', '@to', 'deadline'),
    get('swap', 'path[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '18cbafe5',
    'swapExactTokensForETH(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    '7ff36ab5',
    'swapExactETHForTokens(uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    get('swap', 'path[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '5c11d795',
    'swapExactTokensForTokensSupportingFeeOnTransferTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountIn', '@to', 'deadline'),
    get('swap', 'path[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '791ac947',
    'swapExactTokensForETHSupportingFeeOnTransferTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountIn', '@to', 'deadline'),
  ),
  fn(
    'b6f9de95',
    'swapExactETHForTokensSupportingFeeOnTransferTokens(uint256 amountOutMin,address[] path,address to,uint256 deadline)',
    get('swap', 'path[-1]', 'amountOutMin', 'to', 'deadline'),
  ),
  fn(
    '8803dbee',
    'swapTokensForExactTokens(uint256 amountOut,uint256 amountInMax,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountInMax', '@to', 'deadline'),
    get('swap', 'path[-1]', 'amountOut', 'to', 'deadline'),
  ),
  fn(
    '4a25d94a',
    'swapTokensForExactETH(uint256 amountOut,uint256 amountInMax,address[] path,address to,uint256 deadline)',
    pay('swap', 'path[0]', 'amountInMax', '@to', 'deadline'),
  ),
  fn(
    'fb3bdb41',
    'swapETHForExactTokens(uint256 amountOut,address[] path,address to,uint256 deadline)',
    get('swap', 'path[-1]', 'amountOut', 'to', 'deadline'),
  ),
  fn(
    '472b43f3',
    'swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to)',
    pay('swap', 'path[0]', 'amountIn'),
    get('swap', 'path[-1]', 'amountOutMin', 'to'),
  ),
  fn(
    '42712a67',
    'swapTokensForExactTokens(uint256 amountOut,uint256 amountInMax,address[] path,address to)',
    pay('swap', 'path[0]', 'amountInMax'),
    get('swap', 'path[-1]', 'amountOut', 'to'),
  ),
  fn(
    'e8e33700',
    'addLiquidity(address tokenA,address tokenB,uint256 amountADesired,uint256 amountBDesired,uint256 amountAMin,uint256 amountBMin,address to,uint256 deadline)',
    pay('deposit', 'tokenA', 'amountADesired', '@to', 'deadline'),
    pay('deposit', 'tokenB', 'amountBDesired', '@to', 'deadline'),
  ),
  fn(
    'f305d719',
    'addLiquidityETH(address token,uint256 amountTokenDesired,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline)',
    pay('deposit', 'token', 'amountTokenDesired', '@to', 'deadline'),
  ),
  fn(
    'baa2abde',
    'removeLiquidity(address tokenA,address tokenB,uint256 liquidity,uint256 amountAMin,uint256 amountBMin,address to,uint256 deadline)',
    get('other', 'tokenA', 'amountAMin', 'to', 'deadline'),
    get('other', 'tokenB', 'amountBMin', 'to', 'deadline'),
  ),
  fn(
    '02751cec',
    'removeLiquidityETH(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline)',
    get('other', 'token', 'amountTokenMin', 'to', 'deadline'),
  ),
  fn(
    '414bf389',
    'exactInputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 deadline,uint256 amountIn,uint256 amountOutMinimum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountIn', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOutMinimum', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'c04b8d59',
    'exactInput((bytes path,address recipient,uint256 deadline,uint256 amountIn,uint256 amountOutMinimum) params)',
    pay('swap', 'params.path:first', 'params.amountIn', '@to', 'params.deadline'),
    get('swap', 'params.path:last', 'params.amountOutMinimum', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'db3e2198',
    'exactOutputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 deadline,uint256 amountOut,uint256 amountInMaximum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountInMaximum', '@to', 'params.deadline'),
    get('swap', 'params.tokenOut', 'params.amountOut', 'params.recipient', 'params.deadline'),
  ),
  fn(
    'f28c0498',
    'exactOutput((bytes path,address recipient,uint256 deadline,uint256 amountOut,uint256 amountInMaximum) params)',
    pay('swap', 'params.path:last', 'params.amountInMaximum', '@to', 'params.deadline'),
    get('swap', 'params.path:first', 'params.amountOut', 'params.recipient', 'params.deadline'),
  ),
  fn(
    '04e45aaf',
    'exactInputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 amountIn,uint256 amountOutMinimum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountIn'),
    get('swap', 'params.tokenOut', 'params.amountOutMinimum', 'params.recipient'),
  ),
  fn(
    'b858183f',
    'exactInput((bytes path,address recipient,uint256 amountIn,uint256 amountOutMinimum) params)',
    pay('swap', 'params.path:first', 'params.amountIn'),
    get('swap', 'params.path:last', 'params.amountOutMinimum', 'params.recipient'),
  ),
  fn(
    '5023b4df',
    'exactOutputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 amountOut,uint256 amountInMaximum,uint160 sqrtPriceLimitX96) params)',
    pay('swap', 'params.tokenIn', 'params.amountInMaximum'),
    get('swap', 'params.tokenOut', 'params.amountOut', 'params.recipient'),
  ),
  fn(
    '09b81346',
    'exactOutput((bytes path,address recipient,uint256 amountOut,uint256 amountInMaximum) params)',
    pay('swap', 'params.path:last', 'params.amountInMaximum'),
    get('swap', 'params.path:first', 'params.amountOut', 'params.recipient'),
  ),
  fn(
    '88316456',
    'mint((address token0,address token1,uint24 fee,int24 tickLower,int24 tickUpper,uint256 amount0Desired,uint256 amount1Desired,uint256 amount0Min,uint256 amount1Min,address recipient,uint256 deadline) params)',
    pay('deposit', 'params.token0', 'params.amount0Desired', '@to', 'params.deadline'),
    pay('deposit', 'params.token1', 'params.amount1Desired', '@to', 'params.deadline'),
  ),
  // The position knows its tokens: what is paid for may stand in the same batch.
  fn(
    '219f5d17',
    'increaseLiquidity((uint256 tokenId,uint256 amount0Desired,uint256 amount1Desired,uint256 amount0Min,uint256 amount1Min,uint256 deadline) params)',
    pay('deposit', '@implied', 'params.amount0Desired', '@to', 'params.deadline'),
    pay('deposit', '@implied', 'params.amount1Desired', '@to', 'params.deadline'),
  ),
  fn(
    '0c49ccbe',
    'decreaseLiquidity((uint256 tokenId,uint128 liquidity,uint256 amount0Min,uint256 amount1Min,uint256 deadline) params)',
  ),
  fn('fc6f7865', 'collect((uint256 tokenId,address recipient,uint128 amount0Max,uint128 amount1Max) params)'),
  fn('13ead562', 'createAndInitializePoolIfNecessary(address token0,address token1,uint24 fee,uint160 sqrtPriceX96)'),
  // SwapRouter02 lets the position manager take what it holds.
  fn('571ac8b0', 'approveMax(address token)'),
  fn('cab372ce', 'approveMaxMinusOne(address token)'),
  fn('639d71a9', 'approveZeroThenMax(address token)'),
  fn('ab3fdd50', 'approveZeroThenMaxMinusOne(address token)'),
  // What a batch does with what its earlier steps have left in the router.
  fn(
    'df2ab5bb',
    'sweepToken(address token,uint256 amountMinimum,address recipient)',
    get('swap', 'token', 'amountMinimum', 'recipient'),
  ),
  fn('e90a182f', 'sweepToken(address token,uint256 amountMinimum)', get('swap', 'token', 'amountMinimum', '@from')),
  fn(
    'e0e189a0',
    'sweepTokenWithFee(address token,uint256 amountMinimum,address recipient,uint256 feeBips,address feeRecipient)',
    get('swap', 'token', 'amountMinimum', 'recipient'),
  ),
  fn(
    '3068c554',
    'sweepTokenWithFee(address token,uint256 amountMinimum,uint256 feeBips,address feeRecipient)',
    get('swap', 'token', 'amountMinimum', '@from'),
  ),
  fn('49404b7c', 'unwrapWETH9(uint256 amountMinimum,address recipient)'),
  fn('49616997', 'unwrapWETH9(uint256 amountMinimum)'),
  fn('12210e8a', 'refundETH()'),
  fn(
    'f3995c67',
    'selfPermit(address token,uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', 'token', 'value', '@to', 'deadline'),
  ),
  fn(
    'c2e3140a',
    'selfPermitIfNecessary(address token,uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', 'token', 'value', '@to', 'deadline'),
  ),
  fn(
    '4659a494',
    'selfPermitAllowed(address token,uint256 nonce,uint256 expiry,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', 'token', null, '@to', 'expiry'),
  ),
  fn(
    'a4a78f0c',
    'selfPermitAllowedIfNecessary(address token,uint256 nonce,uint256 expiry,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', 'token', null, '@to', 'expiry'),
  ),
  fn('f2d5d56b', 'pull(address token,uint256 value)'),
  fn(
    '2195995c',
    'removeLiquidityWithPermit(address tokenA,address tokenB,uint256 liquidity,uint256 amountAMin,uint256 amountBMin,address to,uint256 deadline,bool approveMax,uint8 v,bytes32 r,bytes32 s)',
    get('other', 'tokenA', 'amountAMin', 'to', 'deadline'),
    get('other', 'tokenB', 'amountBMin', 'to', 'deadline'),
  ),
  fn(
    'ded9382a',
    'removeLiquidityETHWithPermit(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline,bool approveMax,uint8 v,bytes32 r,bytes32 s)',
    get('other', 'token', 'amountTokenMin', 'to', 'deadline'),
  ),
  fn(
    'af2979eb',
    'removeLiquidityETHSupportingFeeOnTransferTokens(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline)',
    get('other', 'token', 'amountTokenMin', 'to', 'deadline'),
  ),
  fn(
    '5b0d5984',
    'removeLiquidityETHWithPermitSupportingFeeOnTransferTokens(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address to,uint256 deadline,bool approveMax,uint8 v,bytes32 r,bytes32 s)',
    get('other', 'token', 'amountTokenMin', 'to', 'deadline'),
  ),
]
