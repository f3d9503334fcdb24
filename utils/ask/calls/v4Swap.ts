import { Args } from '../abi/Args'
import type { Call } from './Call'
import type { Flow } from './Flow'

const KEY = '(address currency0,address currency1,uint24 fee,int24 tickSpacing,address hooks) key'
const SINGLE = `((${KEY},bool zeroForOne,uint128 given,uint128 limit,bytes hookData) swap)`
/** PancakeSwap Infinity has one word more in the key of a pool, so that a flag of ours would be more than one. */
const INFINITY =
  '(((address currency0,address currency1,address hooks,address manager,uint24 fee,bytes32 parameters) key,bool zeroForOne,uint128 given,uint128 limit,bytes hookData) swap)'
const HOPS = '(address next,uint24 fee,int24 tickSpacing,address hooks,bytes hookData)[] path'
const ROUTE = `((address currency,${HOPS},uint128 given,uint128 limit) swap)`
/** Since v2.1 the route also bounds each hop, so that the head has a word more. */
const ROUTE_BOUNDED = `((address currency,${HOPS},uint256[] bounds,uint128 given,uint128 limit) swap)`
const MAX_ACTIONS = 64
const ME = `0x${'0'.repeat(39)}1`

interface Step {
  tokenIn?: string
  tokenOut?: string
  amountIn?: bigint
  amountOut?: bigint
}

/** A V4_SWAP command: swaps leave debts and credits, settle and take clear them. Source: v4-periphery Actions.sol. */
export function readV4Swap(input: string, flow: Flow, call: Call): void {
  const args = Args.of('(bytes actions,bytes[] params)', input)
  const actions = args.bytes('actions') ?? ''
  const steps: Step[] = []
  if (actions.length > MAX_ACTIONS * 2) call.budget.cut = true
  for (let index = 0; index < MAX_ACTIONS && index * 2 + 2 <= actions.length; index++) {
    const data = args.bytes(`params[${index}]`)
    if (data === undefined) break
    const action = Number.parseInt(actions.slice(index * 2, index * 2 + 2), 16)
    if (action >= 0x06 && action <= 0x09) steps.push(readStep(action, data))
    else clear(action, data, steps, flow)
  }
}

function readStep(action: number, data: string): Step {
  const exactOut = action >= 0x08
  const single = action === 0x06 || action === 0x08
  const args = Args.of(single ? layoutOf(data) : bounded(data) ? ROUTE_BOUNDED : ROUTE, data)
  const [given, limit] = [args.uint('swap.given'), args.uint('swap.limit')]
  const [amountIn, amountOut] = exactOut ? [limit, given] : [given, limit]
  if (single) {
    const [a, b] = [args.address('swap.key.currency0'), args.address('swap.key.currency1')]
    const forward = args.uint('swap.zeroForOne') === 1n
    return { tokenIn: forward ? a : b, tokenOut: forward ? b : a, amountIn, amountOut }
  }
  const near = args.address('swap.currency')
  const far = args.address(exactOut ? 'swap.path[0].next' : 'swap.path[-1].next')
  return { tokenIn: exactOut ? far : near, tokenOut: exactOut ? near : far, amountIn, amountOut }
}

const layoutOf = (data: string) => ((Args.of(SINGLE, data).uint('swap.zeroForOne') ?? 0n) > 1n ? INFINITY : SINGLE)

/** The route's own offset counts the words of the head before it. */
function bounded(data: string): boolean {
  return Args.of('((address currency,uint256 offset) swap,bytes rest)', data.slice(64)).uint('swap.offset') === 0xa0n
}

function clear(action: number, data: string, steps: Step[], flow: Flow): void {
  const args = Args.of('(address currency,uint256 second,uint256 third)', data)
  const token = args.address('currency')
  const second = args.uint('second') ?? 0n
  // SETTLE(currency, amount, payerIsUser), SETTLE_ALL(currency, maxAmount): zero stands for the open debt.
  if (action === 0x0b && args.uint('third') === 1n) flow.pay(token, small(second) || owed(steps, token))
  if (action === 0x0c) flow.pay(token, small(second) || owed(steps, token))
  // TAKE(currency, recipient, amount), TAKE_ALL(currency, minAmount): zero stands for the open credit.
  if (action === 0x0e) flow.give(token, small(args.uint('third') ?? 0n) || due(steps, token), args.address('second'))
  if (action === 0x0f) flow.give(token, small(second) || due(steps, token), ME)
  // SETTLE_PAIR and TAKE_PAIR name two currencies, CLOSE_CURRENCY one, whichever way it stands.
  const other = args.address('second')
  if (action === 0x0d) for (const currency of [token, other]) flow.pay(currency, owed(steps, currency))
  if (action === 0x11)
    for (const currency of [token, other]) flow.give(currency, due(steps, currency) || undefined, args.address('third'))
  if (action === 0x12) {
    const net = due(steps, token) - owed(steps, token)
    if (net < 0n) flow.pay(token, -net)
    if (net > 0n) flow.give(token, net, ME)
  }
}

/** The highest bit alone means "all that the contract holds". */
const small = (amount: bigint): bigint => (amount >= 1n << 255n ? 0n : amount)

const owed = (steps: Step[], token: string | undefined) =>
  steps.filter((step) => step.tokenIn === token).reduce((sum, step) => sum + (step.amountIn ?? 0n), 0n)

const due = (steps: Step[], token: string | undefined) =>
  steps.filter((step) => step.tokenOut === token).reduce((sum, step) => sum + (step.amountOut ?? 0n), 0n)
