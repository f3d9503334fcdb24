import { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { fn, isPlaceholder, shape } from './move'

const KEY = '(address currency0,address currency1,uint24 fee,int24 tickSpacing,address hooks) key'
const MINT = `(${KEY},int24 lower,int24 upper,uint256 liquidity,uint128 amount0,uint128 amount1,address owner,bytes hookData)`
const CHANGE = '(uint256 tokenId,uint256 liquidity,uint128 amount0,uint128 amount1,bytes hookData)'
const BURN = '(uint256 tokenId,uint128 amount0,uint128 amount1,bytes hookData)'
const PAIR = '(address currency0,address currency1,address recipient)'
const MAX_ACTIONS = 64

type Pair = [bigint | undefined, bigint | undefined]

/** What a list of actions does to positions, and which currencies it is about. */
interface Plan {
  /** What goes into new positions, which name their currencies. */
  minted: Map<string, bigint>
  /** What goes into and comes out of positions that exist, and that know their currencies. */
  added: Pair
  taken: Pair
  currencies: string[]
  recipient: string | undefined
}

const modify: ReadShape = (args, call) => {
  const unlocked = args.bytes('unlockData')
  const list = unlocked === undefined ? args : Args.of('(bytes actions,bytes[] params)', unlocked)
  return readings(planOf(list, call), args.uint('deadline'), call)
}

/** Uniswap V4's position manager. Source: v4-periphery Actions.sol, PositionManager.sol, read 2026-11-24. */
export const v4PositionShapes: Shape[] = [
  shape('dd46508f', 'modifyLiquidities(bytes unlockData,uint256 deadline)', modify),
  shape('4afe393c', 'modifyLiquiditiesWithoutUnlock(bytes actions,bytes[] params)', modify),
  fn('f7020405', `initializePool(${KEY},uint160 sqrtPriceX96)`),
]

function planOf(list: Args, call: Call): Plan {
  const plan: Plan = {
    minted: new Map(),
    added: [undefined, undefined],
    taken: [undefined, undefined],
    currencies: [],
    recipient: undefined,
  }
  const actions = list.bytes('actions') ?? ''
  if (actions.length > MAX_ACTIONS * 2) call.budget.cut = true
  for (let index = 0; index < MAX_ACTIONS && index * 2 + 2 <= actions.length; index++) {
    const data = list.bytes(`params[${index}]`)
    if (data === undefined) break
    take(Number.parseInt(actions.slice(index * 2, index * 2 + 2), 16), data, plan)
  }
  return plan
}

function take(action: number, data: string, plan: Plan): void {
  if (action === 0x00) add(plan.added, Args.of(CHANGE, data)) // INCREASE_LIQUIDITY
  if (action === 0x01) add(plan.taken, Args.of(CHANGE, data)) // DECREASE_LIQUIDITY
  if (action === 0x03) add(plan.taken, Args.of(BURN, data)) // BURN_POSITION
  if (action === 0x02) {
    // MINT_POSITION
    const args = Args.of(MINT, data)
    mint(plan, args.address('key.currency0'), args.uint('amount0'))
    mint(plan, args.address('key.currency1'), args.uint('amount1'))
  }
  const args = Args.of(PAIR, data)
  // SETTLE_PAIR and TAKE_PAIR name both, SETTLE, TAKE, CLOSE_CURRENCY and CLEAR_OR_TAKE one.
  if (action === 0x0d || action === 0x11) name(plan, args.address('currency0'), args.address('currency1'))
  if (action === 0x0b || action === 0x0e || action === 0x12 || action === 0x13) name(plan, args.address('currency0'))
  if (action === 0x11) plan.recipient = args.address('recipient')
  if (action === 0x0e) plan.recipient = args.address('currency1')
}

function mint(plan: Plan, currency: string | undefined, amount: bigint | undefined): void {
  name(plan, currency)
  if (currency) plan.minted.set(currency, (plan.minted.get(currency) ?? 0n) + (amount ?? 0n))
}

/** The two of a pool stand in order of their addresses, in which their amounts stand too. */
function name(plan: Plan, ...currencies: (string | undefined)[]): void {
  for (const currency of currencies) if (currency && !plan.currencies.includes(currency)) plan.currencies.push(currency)
  plan.currencies.sort()
}

function add(pair: Pair, args: Args): void {
  pair[0] = (pair[0] ?? 0n) + (args.uint('amount0') ?? 0n)
  pair[1] = (pair[1] ?? 0n) + (args.uint('amount1') ?? 0n)
}

function readings(plan: Plan, expiresAt: bigint | undefined, call: Call): Reading[] {
  const { minted, added, taken, currencies, recipient } = plan
  const { chainId, to, from, path } = call
  const who = recipient && !isPlaceholder(recipient) ? recipient : from
  // With other than two it can't be told which amount is whose.
  const told = currencies.length === 2
  const changed = added[0] !== undefined
  return currencies.flatMap((token, index) => {
    const common = { chainId, token, expiresAt, path }
    const given = (minted.get(token) ?? 0n) + ((told && added[index]) || 0n)
    const unclear = changed && !told
    const got = taken[index]
    return [
      ...(given || unclear
        ? [makeAsk({ ...common, action: 'deposit', amount: unclear ? undefined : given, bits: 128, counterparty: to })]
        : []),
      ...(taken[0] === undefined || unclear
        ? []
        : [
            makeAsk({
              ...common,
              action: 'other',
              amount: told ? got : undefined,
              counterparty: who,
              incoming: true,
            }),
          ]),
    ]
  })
}
