import { makeAsk } from '../makeAsk'
import type { ReadShape, Shape } from './Call'
import { Flow } from './Flow'
import { itemsOf } from './itemsOf'
import { shape } from './move'

const FUNDS = '(address sender,bool fromInternalBalance,address recipient,bool toInternalBalance) funds'
const STEPS = '(address pool,address tokenOut,bool isBuffer)[] steps'
const CALLER = `0x${'0'.repeat(39)}1`
const GIVEN_IN = 0n
const SIGN = 2n ** 255n

/** One pool: what is given is exact for `kind` 0, and what is got for 1; the other one is bounded by `limit`. */
const swap: ReadShape = (args, call) => {
  const [amount, limit] = [args.uint('singleSwap.amount'), args.uint('limit')]
  if (amount === undefined || limit === undefined) return []
  const exactIn = args.uint('singleSwap.kind') === GIVEN_IN
  const common = { action: 'swap', chainId: call.chainId, path: call.path, expiresAt: args.uint('deadline') } as const
  const paid = { ...common, token: args.address('singleSwap.assetIn'), amount: exactIn ? amount : limit }
  const got = { ...common, token: args.address('singleSwap.assetOut'), amount: exactIn ? limit : amount }
  return [
    makeAsk({ ...paid, counterparty: call.to }),
    makeAsk({ ...got, counterparty: args.address('funds.recipient'), incoming: true }),
  ]
}

/** Many pools: a limit an asset, above zero for what is given at most and below for what is got at least; int256. */
const batchSwap: ReadShape = (args, call) =>
  itemsOf(args, 'assets', call).flatMap((asset, index) => {
    const limit = args.uint(`limits[${index}]`)
    if (!limit) return []
    const common = { action: 'swap', chainId: call.chainId, path: call.path, expiresAt: args.uint('deadline') } as const
    return limit < SIGN
      ? [makeAsk({ ...common, token: asset.address(''), amount: limit, counterparty: call.to })]
      : [
          makeAsk({
            ...common,
            token: asset.address(''),
            amount: 2n * SIGN - limit,
            counterparty: args.address('funds.recipient'),
            incoming: true,
          }),
        ]
  })

const join: ReadShape = (args, call) =>
  itemsOf(args, 'request.assets', call).flatMap((asset, index) => {
    const amount = args.uint(`request.maxAmountsIn[${index}]`)
    const { chainId, to, path } = call
    return amount
      ? [makeAsk({ action: 'deposit', chainId, token: asset.address(''), amount, counterparty: to, path })]
      : []
  })

const exit: ReadShape = (args, call) =>
  itemsOf(args, 'request.assets', call).map((asset, index) => {
    const { chainId, path } = call
    const amount = args.uint(`request.minAmountsOut[${index}]`)
    const counterparty = args.address('recipient')
    return makeAsk({ action: 'other', chainId, token: asset.address(''), amount, counterparty, path, incoming: true })
  })

/** Balancer V3's batches: what is given and got by each path, summed by token. */
const paths =
  (given: string, got: string): ReadShape =>
  (args, call) => {
    const flow = new Flow(call)
    for (const item of itemsOf(args, 'paths', call)) {
      flow.pay(item.address('tokenIn'), item.uint(given))
      flow.give(item.address('steps[-1].tokenOut'), item.uint(got), CALLER)
    }
    return flow.readings(args.uint('deadline'))
  }

/** Balancer V2's Vault (balancer-v2-monorepo IVault) and V3's batch router (balancer-v3-monorepo IBatchRouter), read 2026-11-24. */
export const balancerShapes: Shape[] = [
  shape(
    '286f580d',
    `swapExactIn((address tokenIn,${STEPS},uint256 exactAmountIn,uint256 minAmountOut)[] paths,uint256 deadline,bool wethIsEth,bytes userData)`,
    paths('exactAmountIn', 'minAmountOut'),
  ),
  shape(
    '8eb1b65e',
    `swapExactOut((address tokenIn,${STEPS},uint256 maxAmountIn,uint256 exactAmountOut)[] paths,uint256 deadline,bool wethIsEth,bytes userData)`,
    paths('maxAmountIn', 'exactAmountOut'),
  ),
  shape(
    '52bbbe29',
    `swap((bytes32 poolId,uint8 kind,address assetIn,address assetOut,uint256 amount,bytes userData) singleSwap,${FUNDS},uint256 limit,uint256 deadline)`,
    swap,
  ),
  shape(
    '945bcec9',
    `batchSwap(uint8 kind,(bytes32 poolId,uint256 assetInIndex,uint256 assetOutIndex,uint256 amount,bytes userData)[] swaps,address[] assets,${FUNDS},int256[] limits,uint256 deadline)`,
    batchSwap,
  ),
  shape(
    'b95cac28',
    'joinPool(bytes32 poolId,address sender,address recipient,(address[] assets,uint256[] maxAmountsIn,bytes userData,bool fromInternalBalance) request)',
    join,
  ),
  shape(
    '8bdb3913',
    'exitPool(bytes32 poolId,address sender,address recipient,(address[] assets,uint256[] minAmountsOut,bytes userData,bool toInternalBalance) request)',
    exit,
  ),
]
