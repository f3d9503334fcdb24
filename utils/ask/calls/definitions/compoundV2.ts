import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

/**
 * Compound v2 and its forks: the market is made for one token. Source: compound-finance/compound-protocol CErc20, read 2026-11-24.
 */
export const compoundV2Shapes: Shape[] = [
  fn('a0712d68', 'mint(uint256 mintAmount)', pay('deposit', '@implied', 'mintAmount')),
  fn('852a12e3', 'redeemUnderlying(uint256 redeemAmount)', get('other', '@implied', 'redeemAmount', null)),
  fn('db006a75', 'redeem(uint256 redeemTokens)', get('other', '@implied', null, null)),
  fn('c5ebeaec', 'borrow(uint256 borrowAmount)', get('other', '@implied', 'borrowAmount', null)),
  fn('0e752702', 'repayBorrow(uint256 repayAmount)', pay('repay', '@implied', 'repayAmount')),
  fn('2608f818', 'repayBorrowBehalf(address borrower,uint256 repayAmount)', pay('repay', '@implied', 'repayAmount')),
]
