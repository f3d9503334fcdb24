import type { Shape } from '../Call'
import { fn, pay } from '../move'

/**
 * Bridges that carry many tokens. Sources, read 2026-11-24: wormhole ITokenBridge; Chainlink CCIP IRouterClient; maticnetwork/pos-portal
 * RootChainManager; zkSync L1ERC20Bridge; hop-protocol L1_Bridge and L2_AmmWrapper; Mayan Swift and
 * Forwarder; Synapse Router and FastBridge; Symbiosis MetaRouter; Squid's multicall.
 */
export const messengersShapes: Shape[] = [
  fn(
    '0f5287b0',
    'transferTokens(address token,uint256 amount,uint16 recipientChain,bytes32 recipient,uint256 arbiterFee,uint32 nonce)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    'c5a5ebda',
    'transferTokensWithPayload(address token,uint256 amount,uint16 recipientChain,bytes32 recipient,uint32 nonce,bytes payload)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    '96f4e9f9',
    'ccipSend(uint64 destinationChainSelector,(bytes receiver,bytes data,(address token,uint256 amount)[] tokenAmounts,address feeToken,bytes extraArgs) message)',
    pay('bridge', 'message.tokenAmounts[0].token', 'message.tokenAmounts[0].amount'),
  ),
  fn(
    '933999fb',
    'deposit(address l2Receiver,address l1Token,uint256 amount,uint256 l2TxGasLimit,uint256 l2TxGasPerPubdataByte)',
    pay('bridge', 'l1Token', 'amount'),
  ),
  fn(
    'e8b99b1b',
    'deposit(address l2Receiver,address l1Token,uint256 amount,uint256 l2TxGasLimit,uint256 l2TxGasPerPubdataByte,address refundRecipient)',
    pay('bridge', 'l1Token', 'amount'),
  ),
  fn(
    'deace8f5',
    'sendToL2(uint256 chainId,address recipient,uint256 amount,uint256 amountOutMin,uint256 deadline,address relayer,uint256 relayerFee)',
    pay('bridge', '@implied', 'amount', '@to', 'deadline'),
  ),
  fn(
    'eea0d7b2',
    'swapAndSend(uint256 chainId,address recipient,uint256 amount,uint256 bonderFee,uint256 amountOutMin,uint256 deadline,uint256 destinationAmountOutMin,uint256 destinationDeadline)',
    pay('bridge', '@implied', 'amount', '@to', 'deadline'),
  ),
  fn(
    '8e8d142b',
    'createOrderWithToken(address tokenIn,uint256 amountIn,(bytes32 trader,bytes32 tokenOut,uint64 minAmountOut,uint64 gasDrop,uint64 cancelFee,uint64 refundFee,uint64 deadline,bytes32 destAddr,uint16 destChainId,bytes32 referrerAddr,uint8 referrerBps,uint8 auctionMode,bytes32 random) params)',
    pay('bridge', 'tokenIn', 'amountIn'),
  ),
  fn(
    'e4269fc4',
    'forwardERC20(address tokenIn,uint256 amountIn,(uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s) permit,address protocol,bytes data)',
    pay('bridge', 'tokenIn', 'amountIn'),
  ),
  fn(
    '30dedc57',
    'swapAndForwardERC20(address tokenIn,uint256 amountIn,(uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s) permit,address swapProtocol,bytes swapData,address middleToken,uint256 minMiddleAmount,address protocol,bytes data)',
    pay('bridge', 'tokenIn', 'amountIn'),
  ),
  fn(
    'c2288147',
    'bridge(address to,uint256 chainId,address token,uint256 amount,(address router,address tokenOut,uint256 minAmountOut,uint256 deadline,bytes rawParams) originQuery,(address router,address tokenOut,uint256 minAmountOut,uint256 deadline,bytes rawParams) destQuery)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    '45851694',
    'bridge((uint32 dstChainId,address sender,address to,address originToken,address destToken,uint256 originAmount,uint256 destAmount,bool sendChainGas,uint256 deadline) params)',
    pay('bridge', 'params.originToken', 'params.originAmount', '@to', 'params.deadline'),
  ),
  fn(
    'a11b1198',
    'metaRoute((bytes firstSwapCalldata,bytes secondSwapCalldata,address[] approvedTokens,address firstDexRouter,address secondDexRouter,uint256 amount,bool nativeIn,address relayRecipient,bytes otherSideCalldata) route)',
    pay('bridge', 'route.approvedTokens[0]', 'route.amount'),
  ),
  fn(
    '58181a80',
    'fundAndRunMulticall(address token,uint256 amount,(uint8 callType,address target,uint256 value,bytes callData,bytes payload)[] calls)',
    pay('swap', 'token', 'amount'),
  ),
]
