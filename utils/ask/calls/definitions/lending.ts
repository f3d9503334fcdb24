import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

const MARKET = '(address loanToken,address collateralToken,address oracle,address irm,uint256 lltv) marketParams'

/**
 * Lending. Sources, read 2026-11-23: aave-v3-origin IPool, Aave V2 ILendingPool; compound-finance/comet@d5a30b0a;
 * morpho-org/morpho-blue IMorpho; Morpho's Bundler3 GeneralAdapter1 and its Permit2 pulls; euler-vault-kit.
 */
export const lendingShapes: Shape[] = [
  fn(
    '617ba037',
    'supply(address asset,uint256 amount,address onBehalfOf,uint16 referralCode)',
    pay('deposit', 'asset', 'amount'),
  ),
  fn(
    '02c205f0',
    'supplyWithPermit(address asset,uint256 amount,address onBehalfOf,uint16 referralCode,uint256 deadline,uint8 permitV,bytes32 permitR,bytes32 permitS)',
    pay('deposit', 'asset', 'amount', '@to', 'deadline'),
  ),
  fn(
    'e8eda9df',
    'deposit(address asset,uint256 amount,address onBehalfOf,uint16 referralCode)',
    pay('deposit', 'asset', 'amount'),
  ),
  fn('69328dec', 'withdraw(address asset,uint256 amount,address to)', get('other', 'asset', 'amount', 'to')),
  fn(
    'a415bcad',
    'borrow(address asset,uint256 amount,uint256 interestRateMode,uint16 referralCode,address onBehalfOf)',
    get('other', 'asset', 'amount', 'onBehalfOf'),
  ),
  fn(
    '573ade81',
    'repay(address asset,uint256 amount,uint256 interestRateMode,address onBehalfOf)',
    pay('repay', 'asset', 'amount'),
  ),
  fn(
    'ee3e210b',
    'repayWithPermit(address asset,uint256 amount,uint256 interestRateMode,address onBehalfOf,uint256 deadline,uint8 permitV,bytes32 permitR,bytes32 permitS)',
    pay('repay', 'asset', 'amount', '@to', 'deadline'),
  ),
  fn(
    '2dad97d4',
    'repayWithATokens(address asset,uint256 amount,uint256 interestRateMode)',
    pay('repay', 'asset', 'amount'),
  ),
  fn(
    '42b0b77c',
    'flashLoanSimple(address receiver,address asset,uint256 amount,bytes params,uint16 referralCode)',
    get('other', 'asset', 'amount', 'receiver'),
  ),
  fn(
    'ab9c4b5d',
    'flashLoan(address receiver,address[] assets,uint256[] amounts,uint256[] modes,address onBehalfOf,bytes params,uint16 referralCode)',
    get('other', 'assets[0]', 'amounts[0]', 'receiver'),
  ),
  // The debt's own token says which coin may be borrowed.
  fn(
    'c04a8a10',
    'approveDelegation(address delegatee,uint256 amount)',
    pay('other', '@implied', 'amount', 'delegatee'),
  ),
  // Euler's vaults (euler-vault-kit Borrowing.sol).
  fn('4b3fd148', 'borrow(uint256 amount,address receiver)', get('other', '@implied', 'amount', 'receiver')),
  fn('acb70815', 'repay(uint256 amount,address receiver)', pay('repay', '@implied', 'amount')),
  fn(
    '236300dc',
    'claimRewards(address[] assets,uint256 amount,address to,address reward)',
    get('other', 'reward', 'amount', 'to'),
  ),
  fn('5a3b74b9', 'setUserUseReserveAsCollateral(address asset,bool useAsCollateral)'),
  fn('94ba89a2', 'swapBorrowRateMode(address asset,uint256 interestRateMode)'),
  fn(
    '00a718a9',
    'liquidationCall(address collateralAsset,address debtAsset,address user,uint256 debtToCover,bool receiveAToken)',
    pay('repay', 'debtAsset', 'debtToCover'),
  ),
  fn('f2b9fdb8', 'supply(address asset,uint256 amount)', pay('deposit', 'asset', 'amount')),
  fn('4232cd63', 'supplyTo(address dst,address asset,uint256 amount)', pay('deposit', 'asset', 'amount')),
  fn(
    '90323177',
    'supplyFrom(address from,address dst,address asset,uint256 amount)',
    pay('deposit', 'asset', 'amount'),
  ),
  fn('f3fef3a3', 'withdraw(address asset,uint256 amount)', get('other', 'asset', 'amount', null)),
  fn('c3b35a7e', 'withdrawTo(address to,address asset,uint256 amount)', get('other', 'asset', 'amount', 'to')),
  fn(
    '26441318',
    'withdrawFrom(address src,address to,address asset,uint256 amount)',
    get('other', 'asset', 'amount', 'to'),
  ),
  fn(
    'e4e6e779',
    'buyCollateral(address asset,uint256 minAmount,uint256 baseAmount,address recipient)',
    get('swap', 'asset', 'minAmount', 'recipient'),
  ),
  fn(
    'a99aad89',
    `supply(${MARKET},uint256 assets,uint256 shares,address onBehalf,bytes data)`,
    pay('deposit', 'marketParams.loanToken', 'assets?'),
  ),
  fn(
    '238d6579',
    `supplyCollateral(${MARKET},uint256 assets,address onBehalf,bytes data)`,
    pay('deposit', 'marketParams.collateralToken', 'assets'),
  ),
  fn(
    '8720316d',
    `withdrawCollateral(${MARKET},uint256 assets,address onBehalf,address receiver)`,
    get('other', 'marketParams.collateralToken', 'assets', 'receiver'),
  ),
  fn(
    '20b76e81',
    `repay(${MARKET},uint256 assets,uint256 shares,address onBehalf,bytes data)`,
    pay('repay', 'marketParams.loanToken', 'assets?'),
  ),
  fn(
    '50d8cd4b',
    `borrow(${MARKET},uint256 assets,uint256 shares,address onBehalf,address receiver)`,
    get('other', 'marketParams.loanToken', 'assets?', 'receiver'),
  ),
  fn(
    '5c2bea49',
    `withdraw(${MARKET},uint256 assets,uint256 shares,address onBehalf,address receiver)`,
    get('other', 'marketParams.loanToken', 'assets?', 'receiver'),
  ),
  fn(
    'd8eabcb8',
    `liquidate(${MARKET},address borrower,uint256 seizedAssets,uint256 repaidShares,bytes data)`,
    pay('repay', 'marketParams.loanToken', null),
  ),
  // What a bundle tells Morpho's adapter: it moves what an earlier step has brought in.
  fn(
    '6ef5eeae',
    'erc4626Deposit(address vault,uint256 assets,uint256 maxSharePriceE27,address receiver)',
    pay('deposit', '@implied', 'assets', 'vault'),
  ),
  fn(
    '39029ab6',
    'erc4626Mint(address vault,uint256 shares,uint256 maxSharePriceE27,address receiver)',
    pay('deposit', '@implied', null, 'vault'),
  ),
  fn(
    'c9565706',
    'erc4626Withdraw(address vault,uint256 assets,uint256 minSharePriceE27,address receiver,address owner)',
    get('other', '@implied', 'assets', 'receiver'),
  ),
  fn(
    'a7f6e606',
    'erc4626Redeem(address vault,uint256 shares,uint256 minSharePriceE27,address receiver,address owner)',
    get('other', '@implied', null, 'receiver'),
  ),
  fn(
    '5b866db6',
    `morphoSupply(${MARKET},uint256 assets,uint256 shares,uint256 maxSharePriceE27,address onBehalf,bytes data)`,
    pay('deposit', 'marketParams.loanToken', 'assets?'),
  ),
  fn(
    'ca463673',
    `morphoSupplyCollateral(${MARKET},uint256 assets,address onBehalf,bytes data)`,
    pay('deposit', 'marketParams.collateralToken', 'assets'),
  ),
  fn(
    '4d5fcf68',
    `morphoRepay(${MARKET},uint256 assets,uint256 shares,uint256 maxSharePriceE27,address onBehalf,bytes data)`,
    pay('repay', 'marketParams.loanToken', 'assets?'),
  ),
  fn(
    '62577ad0',
    `morphoBorrow(${MARKET},uint256 assets,uint256 shares,uint256 minSharePriceE27,address receiver)`,
    get('other', 'marketParams.loanToken', 'assets?', 'receiver'),
  ),
  fn(
    '84d287ef',
    `morphoWithdraw(${MARKET},uint256 assets,uint256 shares,uint256 minSharePriceE27,address receiver)`,
    get('other', 'marketParams.loanToken', 'assets?', 'receiver'),
  ),
  fn(
    '1af3bbc6',
    `morphoWithdrawCollateral(${MARKET},uint256 assets,address receiver)`,
    get('other', 'marketParams.collateralToken', 'assets', 'receiver'),
  ),
  fn(
    'a184a5a3',
    'permit(address asset,uint256 amount,uint256 deadline,uint8 v,bytes32 r,bytes32 s,bool skipRevert)',
    pay('permit', 'asset', 'amount', '@to', 'deadline'),
  ),
  // Moves inside a bundle, between the account and the adapter: the step that they serve is what is asked for.
  fn('70dc41fe', 'erc20TransferFrom(address asset,uint256 amount)'),
  fn('54c53ef0', 'transferFrom2(address asset,uint256 amount)'),
  fn('d96ca0b9', 'erc20TransferFrom(address token,address receiver,uint256 amount)'),
  fn('827fcfcc', 'permit2TransferFrom(address token,address receiver,uint256 amount)'),
  fn('3790767d', 'erc20Transfer(address token,address receiver,uint256 amount)'),
]
