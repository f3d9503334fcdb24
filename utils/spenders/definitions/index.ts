import type { Spender } from '../Spender'
import { aave } from './aave'
import { across } from './across'
import { bebop } from './bebop'
import { cctp } from './cctp'
import { circleGateway } from './circleGateway'
import { circleKit } from './circleKit'
import { compound } from './compound'
import { cow } from './cow'
import { curve } from './curve'
import { entryPoints } from './entryPoints'
import { kyberSwap } from './kyberSwap'
import { lifi } from './lifi'
import { morpho } from './morpho'
import { multicall } from './multicall'
import { okx } from './okx'
import { oneInch } from './oneInch'
import { openOcean } from './openOcean'
import { paraswap } from './paraswap'
import { permit2 } from './permit2'
import { relay } from './relay'
import { safe } from './safe'
import { seaport } from './seaport'
import { stargate } from './stargate'
import { uniswap } from './uniswap'
import { usdt0Bridge } from './usdt0Bridge'
import { zeroEx } from './zeroEx'

/** Every known contract that takes, or is mistaken for one that takes, coins. */
export const spenders: readonly Spender[] = [
  ...aave,
  ...across,
  ...bebop,
  ...cctp,
  ...circleGateway,
  ...circleKit,
  ...compound,
  ...cow,
  ...curve,
  ...entryPoints,
  ...kyberSwap,
  ...lifi,
  ...morpho,
  ...multicall,
  ...okx,
  ...oneInch,
  ...openOcean,
  ...paraswap,
  ...permit2,
  ...relay,
  ...safe,
  ...seaport,
  ...stargate,
  ...uniswap,
  ...usdt0Bridge,
  ...zeroEx,
]
