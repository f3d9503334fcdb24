import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

const SWAP = '(uint8 swapType,address extRouter,bytes extCalldata,bool needScale) swapData'
const INPUT = `(address tokenIn,uint256 netTokenIn,address tokenMintSy,address pendleSwap,${SWAP}) input`
const OUTPUT = `(address tokenOut,uint256 minTokenOut,address tokenRedeemSy,address pendleSwap,${SWAP}) output`
const GUESS = '(uint256 guessMin,uint256 guessMax,uint256 guessOffchain,uint256 maxIteration,uint256 eps) guess'
const ORDER =
  '(uint256 salt,uint256 expiry,uint256 nonce,uint8 orderType,address token,address YT,address maker,address receiver,uint256 makingAmount,uint256 lnImpliedRate,uint256 failSafeRate,bytes permit) order'
const FILL = `(${ORDER},bytes signature,uint256 makingAmount)`
const LIMIT = `(address limitRouter,uint256 epsSkipMarket,${FILL}[] normalFills,${FILL}[] flashFills,bytes optData) limit`

const bought = pay('swap', 'input.tokenIn', 'input.netTokenIn')
const provided = pay('deposit', 'input.tokenIn', 'input.netTokenIn')
const sold = get('swap', 'output.tokenOut', 'output.minTokenOut', 'receiver')
const redeemed = get('other', 'output.tokenOut', 'output.minTokenOut', 'receiver')

/** Pendle's router V3 and V4. Source: pendle-core-v2-public interfaces IPAction*V3, IPAllActionTypeV3, read 2026-11-24. */
export const pendleShapes: Shape[] = [
  fn(
    'c81f847a',
    `swapExactTokenForPt(address receiver,address market,uint256 minPtOut,${GUESS},${INPUT},${LIMIT})`,
    bought,
  ),
  fn(
    'ed48907e',
    `swapExactTokenForYt(address receiver,address market,uint256 minYtOut,${GUESS},${INPUT},${LIMIT})`,
    bought,
  ),
  fn('594a88cc', `swapExactPtForToken(address receiver,address market,uint256 exactPtIn,${OUTPUT},${LIMIT})`, sold),
  fn('05eb5327', `swapExactYtForToken(address receiver,address market,uint256 exactYtIn,${OUTPUT},${LIMIT})`, sold),
  fn(
    '12599ac6',
    `addLiquiditySingleToken(address receiver,address market,uint256 minLpOut,${GUESS},${INPUT},${LIMIT})`,
    provided,
  ),
  fn(
    '3dbe1c55',
    `addLiquiditySingleTokenKeepYt(address receiver,address market,uint256 minLpOut,uint256 minYtOut,${INPUT})`,
    provided,
  ),
  fn(
    '60da0860',
    `removeLiquiditySingleToken(address receiver,address market,uint256 netLpToRemove,${OUTPUT},${LIMIT})`,
    redeemed,
  ),
  fn('d0f42385', `mintPyFromToken(address receiver,address YT,uint256 minPyOut,${INPUT})`, provided),
  fn('47f1de22', `redeemPyToToken(address receiver,address YT,uint256 netPyIn,${OUTPUT})`, redeemed),
  fn('2e071dc6', `mintSyFromToken(address receiver,address SY,uint256 minSyOut,${INPUT})`, provided),
  fn('339a5572', `redeemSyToToken(address receiver,address SY,uint256 netSyIn,${OUTPUT})`, redeemed),
]
