import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Payments, orders placed on chain and marketplaces. Sources, read 2026-11-23: RequestNetwork/requestNetwork
 * ERC20FeeProxy; coinbase/commerce-onchain-payment-protocol ITransfers; the ERC-7730 registry
 * (LedgerHQ/clear-signing-erc7730-registry@d2489c5, CC0) for Ondo, Flying Tulip; debridge DlnSource; Relay's depository;
 * its swaps and conversions; Safe's AllowanceModule (safe-global/safe-modules).
 */
export const paymentShapes: Shape[] = [
  fn(
    '4515641a',
    'executeAllowanceTransfer(address safe,address token,address to,uint96 amount,address paymentToken,uint96 payment,address delegate,bytes signature)',
    pay('transfer', 'token', 'amount', 'to'),
  ),
  fn(
    'beaeb388',
    'setAllowance(address delegate,address token,uint96 allowanceAmount,uint16 resetTimeMin,uint32 resetBaseMin)',
    pay('approve', 'token', 'allowanceAmount', 'delegate'),
  ),
  fn(
    '0784bca3',
    'transferFromWithReference(address token,address to,uint256 amount,bytes paymentReference)',
    pay('transfer', 'token', 'amount', 'to'),
  ),
  fn(
    'c219a14d',
    'transferFromWithReferenceAndFee(address token,address to,uint256 amount,bytes paymentReference,uint256 feeAmount,address feeAddress)',
    pay('transfer', 'token', 'amount', 'to'),
  ),
  fn(
    '04e0fc36',
    'transferTokenPreApproved((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent)',
    pay('transfer', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    '87b04045',
    'transferToken((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,(uint256 nonce,uint256 deadline,bytes signature) permit)',
    pay('transfer', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  // The payer gives another token for it: the coin goes to whom the intent names.
  fn(
    '8bf122da',
    'swapAndTransferUniswapV3Native((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,uint24 poolFee)',
    get('swap', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    'f2fda4ae',
    'swapAndTransferUniswapV3TokenPreApproved((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,address tokenIn,uint256 maxWillingToPay,uint24 poolFee)',
    pay('swap', 'tokenIn', 'maxWillingToPay', '@to', 'intent.deadline'),
    get('swap', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    '72dfa97f',
    'swapAndTransferUniswapV3Token((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,((address token,uint256 amount) permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount) details,bytes signature,uint24 poolFee)',
    pay('swap', 'permit.permitted.token', 'details.requestedAmount', '@to', 'intent.deadline'),
    get('swap', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    'a24c0079',
    'transferTokenPermit2((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,((address token,uint256 amount) permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount) details,bytes signature)',
    pay('transfer', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    '1d7f10ac',
    'subsidizedTransferToken((uint256 recipientAmount,uint256 deadline,address recipient,address recipientCurrency,address refundDestination,uint256 feeAmount,bytes16 id,address operator,bytes signature,bytes prefix) intent,(address owner,bytes signature) permit)',
    pay('transfer', 'intent.recipientCurrency', 'intent.recipientAmount', 'intent.recipient', 'intent.deadline'),
  ),
  fn(
    '8d09fe2b',
    'swapTransferWithReference(address to,uint256 amount,uint256 amountInMax,address[] path,bytes paymentReference,uint256 feeAmount,address feeAddress,uint256 deadline)',
    pay('transfer', 'path[0]', 'amountInMax', 'to', 'deadline'),
  ),
  fn(
    '3af2c012',
    'transferFromWithReferenceAndFee(address to,uint256 requestAmount,address[] path,bytes paymentReference,uint256 feeAmount,address feeAddress,uint256 maxToSpend,uint256 maxRateTimespan)',
    pay('transfer', 'path[-1]', 'maxToSpend', 'to'),
  ),
  fn(
    'cda491a1',
    'createBuyOrderExactIn(address gmToken,address quoteToken,uint256 quoteAmount,uint256 maxPrice,uint256 expiration)',
    pay('order', 'quoteToken', 'quoteAmount', '@to', 'expiration'),
  ),
  fn(
    '51fc884c',
    'createBuyOrderExactOut(address gmToken,address quoteToken,uint256 gmAmount,uint256 maxPrice,uint256 expiration)',
    pay('order', 'quoteToken', null, '@to', 'expiration'),
  ),
  fn(
    'dab2b778',
    'createSellOrderExactIn(address gmToken,address quoteToken,uint256 gmAmount,uint256 minPrice,uint256 expiration)',
    get('order', 'quoteToken', null, null, 'expiration'),
  ),
  fn(
    '6468f918',
    'createSellOrderExactOut(address gmToken,address quoteToken,uint256 quoteAmount,uint256 minPrice,uint256 expiration)',
    get('order', 'quoteToken', 'quoteAmount', null, 'expiration'),
  ),
  fn(
    'de83db80',
    'invest(address collateral,uint256 amount,address recipient,uint256 whitelistCap,bytes32[] proof)',
    pay('deposit', 'collateral', 'amount'),
  ),
  fn(
    'e8017952',
    'depositErc20(address depositor,address token,uint256 amount,bytes32 id)',
    pay('bridge', 'token', 'amount'),
  ),
  fn(
    'fbe16ca7',
    'createOrder((address giveTokenAddress,uint256 giveAmount,bytes takeTokenAddress,uint256 takeAmount,uint256 takeChainId,bytes receiverDst,address givePatchAuthoritySrc,bytes orderAuthorityAddressDst,bytes allowedTakerDst,bytes externalCall,bytes allowedCancelBeneficiarySrc) order,bytes affiliateFee,uint32 referralCode,bytes permitEnvelope)',
    pay('bridge', 'order.giveTokenAddress', 'order.giveAmount'),
  ),
  fn(
    'b9303701',
    'createSaltedOrder((address giveTokenAddress,uint256 giveAmount,bytes takeTokenAddress,uint256 takeAmount,uint256 takeChainId,bytes receiverDst,address givePatchAuthoritySrc,bytes orderAuthorityAddressDst,bytes allowedTakerDst,bytes externalCall,bytes allowedCancelBeneficiarySrc) order,uint64 salt,bytes affiliateFee,uint32 referralCode,bytes permitEnvelope,bytes metadata)',
    pay('bridge', 'order.giveTokenAddress', 'order.giveAmount'),
  ),
  fn(
    '94e85e80',
    'addListing(uint256 tokenId,address token,uint256 price,uint40 expires)',
    get('order', 'token', 'price', null, 'expires'),
  ),
  fn(
    '4cd458a4',
    'editListing(uint256 tokenId,address token,uint256 price,uint256 expires)',
    get('order', 'token', 'price', null, 'expires'),
  ),
  fn(
    'a7e26031',
    'buy(uint256 tokenId,address expectedToken,uint256 expectedPrice,bytes32 expectedPutHash,(uint256 nonce,uint40 deadline,bytes signature) permit2Data)',
    pay('order', 'expectedToken', 'expectedPrice', '@to', 'permit2Data.deadline'),
  ),
  fn(
    '51bbefe6',
    'acceptBuyOffer((address buyer,address denominationToken,uint96 minAmountRemaining,uint96 minFt,uint96 minStrike,address paymentToken,uint96 price,uint256 nonce,uint40 deadline) offer,uint256 tokenId,bytes signature,bytes permit2Signature,uint256 permit2Nonce,bytes32 expectedPutHash)',
    get('order', 'offer.paymentToken', 'offer.price', null, 'offer.deadline'),
  ),
]
