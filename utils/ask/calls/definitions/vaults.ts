import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Vaults and funds. Sources, read 2026-11-23: ERC-4626 and ERC-7540 (github: ethereum/ERCs); the ERC-7730 registry
 * (LedgerHQ/clear-signing-erc7730-registry@d2489c5, CC0) for Midas, Ondo, Flying Tulip; Circle Gateway's wallet.
 */
export const vaultShapes: Shape[] = [
  fn('6e553f65', 'deposit(uint256 assets,address receiver)', pay('deposit', '@implied', 'assets')),
  fn('2e2d2984', 'deposit(uint256 assets,address receiver,address controller)', pay('deposit', '@implied', 'assets')),
  fn('94bf804d', 'mint(uint256 shares,address receiver)', pay('deposit', '@implied', null)),
  fn(
    'b460af94',
    'withdraw(uint256 assets,address receiver,address owner)',
    get('other', '@implied', 'assets', 'receiver'),
  ),
  fn('ba087652', 'redeem(uint256 shares,address receiver,address owner)', get('other', '@implied', null, 'receiver')),
  fn(
    '85b77f45',
    'requestDeposit(uint256 assets,address controller,address owner)',
    pay('deposit', '@implied', 'assets'),
  ),
  fn(
    '7d41c86e',
    'requestRedeem(uint256 shares,address controller,address owner)',
    get('other', '@implied', null, 'controller'),
  ),
  fn('47e7ef24', 'deposit(address token,uint256 amount)', pay('deposit', 'token', 'amount')),
  fn('b3db428b', 'depositFor(address token,address depositor,uint256 value)', pay('deposit', 'token', 'value')),
  fn('4b8a3529', 'borrow(address token,uint256 amount)', get('other', 'token', 'amount', null)),
  fn('22867d78', 'repay(address token,uint256 amount)', pay('repay', 'token', 'amount')),
  fn(
    'ef75b72b',
    'approveBorrow(address delegate,address token,uint256 amount)',
    pay('other', 'token', 'amount', 'delegate'),
  ),
  fn(
    '22d4a175',
    'subscribe(address depositToken,uint256 depositAmount,uint256 minimumRwaReceived)',
    pay('deposit', 'depositToken', 'depositAmount'),
  ),
  fn(
    'd8780161',
    'redeem(uint256 rwaAmount,address receivingToken,uint256 minimumTokenReceived)',
    get('other', 'receivingToken', 'minimumTokenReceived', null),
  ),
  // Midas writes every amount with 18 decimals, whatever the token's own are.
  ...[
    ['c02dd27a', 'depositInstant(address tokenIn,uint256 amountToken,uint256 minReceiveAmount,bytes32 referrerId)'],
    [
      '42e8866b',
      'depositInstant(address tokenIn,uint256 amountToken,uint256 minReceiveAmount,bytes32 referrerId,address recipient)',
    ],
    ['6e26b9f8', 'depositRequest(address tokenIn,uint256 amountToken,bytes32 referrerId)'],
    ['e50e3dbb', 'depositRequest(address tokenIn,uint256 amountToken,bytes32 referrerId,address recipient)'],
  ].map(([selector = '', signature = '']) =>
    fn(selector, signature, { ...pay('deposit', 'tokenIn', 'amountToken'), scale: 18 }),
  ),
  fn(
    '8b53f75e',
    'redeemInstant(address tokenOut,uint256 amountMTokenIn,uint256 minReceiveAmount)',
    get('other', 'tokenOut', null, null),
  ),
  fn(
    '85ab2c13',
    'redeemInstant(address tokenOut,uint256 amountMTokenIn,uint256 minReceiveAmount,address recipient)',
    get('other', 'tokenOut', null, 'recipient'),
  ),
  fn('bfc2d46a', 'redeemRequest(address tokenOut,uint256 amountMTokenIn)', get('other', 'tokenOut', null, null)),
  fn(
    '15571a04',
    'redeemRequest(address tokenOut,uint256 amountMTokenIn,address recipient)',
    get('other', 'tokenOut', null, 'recipient'),
  ),
  fn(
    'a647e8ec',
    'mint(address collateralToken,uint256 collateralAmount,uint256 txDeadline,uint256 minFtUSDOut)',
    pay('deposit', 'collateralToken', 'collateralAmount', '@to', 'txDeadline'),
  ),
  fn(
    'ea2092f3',
    'redeem(address collateralToken,uint256 ftUSDAmount,uint256 txDeadline,uint256 minCollateralOut)',
    get('other', 'collateralToken', 'minCollateralOut', null, 'txDeadline'),
  ),
  fn(
    '9beefaf0',
    'approveEngine(address engine,address token,uint256 amount)',
    pay('other', 'token', 'amount', 'engine'),
  ),
  fn(
    '6d3b7f9a',
    'subscribeRebasingOUSG(address depositToken,uint256 depositAmount,uint256 minimumRwaReceived)',
    pay('deposit', 'depositToken', 'depositAmount'),
  ),
  fn(
    'a833df25',
    'redeemRebasingOUSG(uint256 rwaAmount,address receivingToken,uint256 minimumTokenReceived)',
    get('other', 'receivingToken', 'minimumTokenReceived', null),
  ),
]
