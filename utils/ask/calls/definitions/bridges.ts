import type { Shape } from '../Call'
import { fn, pay } from '../move'

const SEND =
  '(uint32 dstEid,bytes32 to,uint256 amountLD,uint256 minAmountLD,bytes extraOptions,bytes composeMsg,bytes oftCmd) sendParam'
const ACROSS = 'uint256 inputAmount,uint256 outputAmount,uint256 destinationChainId'

/**
 * Bridges. Sources, read 2026-11-23: Circle CCTP v1 and v2 TokenMessenger; across-protocol/contracts@8ab073067d SpokePool;
 * LayerZero OFT and Stargate v1/v2; MetaMask's MetaBridge; Optimism, Arbitrum, Polygon and zkSync's own bridges; Hop, Celer;
 * Scroll's gateways; Gnosis' Omnibridge.
 */
export const bridgeShapes: Shape[] = [
  fn(
    '6fd3504e',
    'depositForBurn(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,address burnToken)',
    pay('bridge', 'burnToken', 'amount'),
  ),
  fn(
    'f856ddb6',
    'depositForBurnWithCaller(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,address burnToken,bytes32 destinationCaller)',
    pay('bridge', 'burnToken', 'amount'),
  ),
  fn(
    '8e0250ee',
    'depositForBurn(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,address burnToken,bytes32 destinationCaller,uint256 maxFee,uint32 minFinalityThreshold)',
    pay('bridge', 'burnToken', 'amount'),
  ),
  fn(
    '779b432d',
    'depositForBurnWithHook(uint256 amount,uint32 destinationDomain,bytes32 mintRecipient,address burnToken,bytes32 destinationCaller,uint256 maxFee,uint32 minFinalityThreshold,bytes hookData)',
    pay('bridge', 'burnToken', 'amount'),
  ),
  fn(
    '7b939232',
    `depositV3(address depositor,address recipient,address inputToken,address outputToken,${ACROSS},address exclusiveRelayer,uint32 quoteTimestamp,uint32 fillDeadline,uint32 exclusivityDeadline,bytes message)`,
    pay('bridge', 'inputToken', 'inputAmount', '@to', 'fillDeadline'),
  ),
  fn(
    '7aef642c',
    `depositV3Now(address depositor,address recipient,address inputToken,address outputToken,${ACROSS},address exclusiveRelayer,uint32 fillDeadlineOffset,uint32 exclusivityDeadline,bytes message)`,
    pay('bridge', 'inputToken', 'inputAmount'),
  ),
  fn(
    'ad5425c6',
    `deposit(bytes32 depositor,bytes32 recipient,bytes32 inputToken,bytes32 outputToken,${ACROSS},bytes32 exclusiveRelayer,uint32 quoteTimestamp,uint32 fillDeadline,uint32 exclusivityDeadline,bytes message)`,
    pay('bridge', 'inputToken', 'inputAmount', '@to', 'fillDeadline'),
  ),
  fn(
    '1186ec33',
    'deposit(address recipient,address originToken,uint256 amount,uint256 destinationChainId,int64 relayerFeePct,uint32 quoteTimestamp,bytes message,uint256 maxCount)',
    pay('bridge', 'originToken', 'amount'),
  ),
  // An OFT of another kind moves its own token: the pools and adapters of the two coins are in `impliedTokens`.
  fn(
    'c7c7f5b3',
    `send(${SEND},(uint256 nativeFee,uint256 lzTokenFee) fee,address refundAddress)`,
    pay('bridge', '@implied', 'sendParam.amountLD'),
  ),
  fn(
    'cbef2aa9',
    `sendToken(${SEND},(uint256 nativeFee,uint256 lzTokenFee) fee,address refundAddress)`,
    pay('bridge', '@implied', 'sendParam.amountLD'),
  ),
  fn(
    '3ce33bff',
    'bridge(string adapterId,address srcToken,uint256 amount,bytes data)',
    pay('bridge', 'srcToken', 'amount'),
  ),
  fn(
    '58a997f6',
    'depositERC20(address l1Token,address l2Token,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'l1Token', 'amount'),
  ),
  fn(
    '838b2520',
    'depositERC20To(address l1Token,address l2Token,address to,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'l1Token', 'amount'),
  ),
  fn(
    '87087623',
    'bridgeERC20(address localToken,address remoteToken,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'localToken', 'amount'),
  ),
  fn(
    '540abf73',
    'bridgeERC20To(address localToken,address remoteToken,address to,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'localToken', 'amount'),
  ),
  fn(
    'd2ce7d65',
    'outboundTransfer(address token,address to,uint256 amount,uint256 maxGas,uint256 gasPriceBid,bytes data)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    '4fb1a07b',
    'outboundTransferCustomRefund(address token,address refundTo,address to,uint256 amount,uint256 maxGas,uint256 gasPriceBid,bytes data)',
    pay('bridge', 'token', 'amount'),
  ),
  fn('0efe6a8b', 'deposit(address token,uint256 amount,uint256 l2Recipient)', pay('bridge', 'token', 'amount')),
  fn(
    'a5977fbb',
    'send(address receiver,address token,uint256 amount,uint64 dstChainId,uint64 nonce,uint32 maxSlippage)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    'cd586579',
    'bridgeAsset(uint32 destinationNetwork,address destinationAddress,uint256 amount,address token,bool forceUpdate,bytes permitData)',
    pay('bridge', 'token', 'amount'),
  ),
  // Back from a second layer.
  fn(
    '32b7006d',
    'withdraw(address l2Token,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'l2Token', 'amount'),
  ),
  fn(
    'a3a79548',
    'withdrawTo(address l2Token,address to,uint256 amount,uint32 minGasLimit,bytes extraData)',
    pay('bridge', 'l2Token', 'amount'),
  ),
  // Scroll's gateways, and Gnosis' Omnibridge.
  fn('21425ee0', 'depositERC20(address token,uint256 amount,uint256 gasLimit)', pay('bridge', 'token', 'amount')),
  fn(
    'f219fa66',
    'depositERC20(address token,address to,uint256 amount,uint256 gasLimit)',
    pay('bridge', 'token', 'amount'),
  ),
  fn('6c07ea43', 'withdrawERC20(address token,uint256 amount,uint256 gasLimit)', pay('bridge', 'token', 'amount')),
  fn(
    'a93a4af9',
    'withdrawERC20(address token,address to,uint256 amount,uint256 gasLimit)',
    pay('bridge', 'token', 'amount'),
  ),
  fn('ad58bdd1', 'relayTokens(address token,address receiver,uint256 value)', pay('bridge', 'token', 'value')),
  fn('01e4f53a', 'relayTokens(address token,uint256 value)', pay('bridge', 'token', 'value')),
  fn(
    'd7405481',
    'relayTokensAndCall(address token,address receiver,uint256 value,bytes data)',
    pay('bridge', 'token', 'value'),
  ),
  // Takes a coin that another chain has sent: what arrives was said there.
  fn('57ecfd28', 'receiveMessage(bytes message,bytes attestation)'),
  fn('522ea81a', 'bridgeToken(address token,uint256 amount,address recipient)', pay('bridge', 'token', 'amount')),
  // Hyperliquid's CCTP extension: Arbitrum's native USDC by the contract's own constant, one authorization per item.
  fn('02279b4a', 'depositNative(address token,uint256 amount)', pay('bridge', 'token', 'amount')),
]
