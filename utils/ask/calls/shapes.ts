import { balancerShapes } from './balancer'
import { batchShapes } from './batches'
import { bulkerShapes } from './bulker'
import type { Shape } from './Call'
import { curvePoolShapes } from './curvePools'
import { aggregatorsShapes } from './definitions/aggregators'
import { bridgeShapes } from './definitions/bridges'
import { compoundV2Shapes } from './definitions/compoundV2'
import { exchangesShapes } from './definitions/exchanges'
import { lendingShapes } from './definitions/lending'
import { messengersShapes } from './definitions/messengers'
import { oneInchShapes } from './definitions/oneInch'
import { ordersShapes } from './definitions/orders'
import { paraSwapShapes } from './definitions/paraSwap'
import { paymentShapes } from './definitions/payments'
import { pendleShapes } from './definitions/pendle'
import { routerShapes } from './definitions/routers'
import { streamsShapes } from './definitions/streams'
import { tokenShapes } from './definitions/tokens'
import { uniswapShapes } from './definitions/uniswap'
import { vaultShapes } from './definitions/vaults'
import { disperseShapes } from './disperse'
import { ensoShapes } from './enso'
import { implicitShapes } from './implicit'
import { l2PoolShapes } from './l2Pool'
import { modularShapes } from './modularExecute'
import { multiSendShapes } from './multiSend'
import { odosShapes } from './odos'
import { permit2Shapes } from './permit2'
import { seaportShapes } from './seaport'
import { settlerShapes } from './settler'
import { universalRouterShapes } from './universalRouter'
import { v4PositionShapes } from './v4Positions'

/** Every function that can be read, each known by its selector, whichever contract it is called on. */
export const allShapes: Shape[] = [
  tokenShapes,
  permit2Shapes,
  batchShapes,
  multiSendShapes,
  modularShapes,
  universalRouterShapes,
  v4PositionShapes,
  uniswapShapes,
  oneInchShapes,
  settlerShapes,
  paraSwapShapes,
  routerShapes,
  balancerShapes,
  curvePoolShapes,
  exchangesShapes,
  aggregatorsShapes,
  odosShapes,
  ensoShapes,
  pendleShapes,
  ordersShapes,
  seaportShapes,
  lendingShapes,
  bulkerShapes,
  l2PoolShapes,
  vaultShapes,
  bridgeShapes,
  messengersShapes,
  compoundV2Shapes,
  paymentShapes,
  streamsShapes,
  disperseShapes,
  implicitShapes,
].flat()

const bySelector = new Map(allShapes.map((shape) => [shape.selector, shape]))

/** @param selector eight hex digits, lower case */
export const findShape = (selector: string): Shape | undefined => bySelector.get(selector)
