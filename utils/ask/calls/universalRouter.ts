import { Args } from '../abi/Args'
import type { Call, Inner, Reading, Shape } from './Call'
import { Flow } from './Flow'
import { itemsOf } from './itemsOf'
import { addressAt, isPlaceholder, shape } from './move'
import { allowance } from './permit2'
import { readV4Swap } from './v4Swap'

const DETAILS = '(address token,uint160 amount,uint48 expiration,uint48 nonce)'
const V3 = '(address recipient,uint256 given,uint256 limit,bytes path,bool payerIsUser)'
const V2 = '(address recipient,uint256 given,uint256 limit,address[] path,bool payerIsUser)'
/** Velodrome and Aerodrome's own: pools of two kinds. */
const ROUTES =
  '(address recipient,uint256 given,uint256 limit,(address from,address to,bool stable)[] path,bool payerIsUser)'
const STABLE = '(address recipient,uint256 given,uint256 limit,address[] path,uint256[] flag,bool payerIsUser)'
const TRANSFER = '(address token,address recipient,uint256 value)'
const PULLS = '((address from,address to,uint160 amount,address token)[] pulls)'
const ACROSS = `((address depositor,address recipient,address inputToken,address outputToken,uint256 inputAmount,uint256 outputAmount,uint256 destinationChainId,address exclusiveRelayer,uint32 quoteTimestamp,uint32 fillDeadline,uint32 exclusivityDeadline,bytes message,bool useNative) deposit)`
/** The highest bit of a command says that it may fail. */
const COMMAND = 0x7f
const MAX_COMMANDS = 64

/**
 * Uniswap's Universal Router, v1.2 to v2.2. Source: Uniswap/universal-router@fb25ff09c7 and @131d396843 Commands.sol,
 * Dispatcher.sol, ChainedActions.sol; pancakeswap/pancake-v3-universal-router; velodrome-finance/universal-router, read 2026-11-24.
 */
export const universalRouterShapes: Shape[] = [
  shape('3593564c', 'execute(bytes commands,bytes[] inputs,uint256 deadline)', readExecute),
  shape('24856bc3', 'execute(bytes commands,bytes[] inputs)', readExecute),
  shape(
    '44684dc3',
    'executeSigned(bytes commands,bytes[] inputs,bytes32 intent,bytes32 data,bool verifySender,bytes32 nonce,bytes signature,uint256 deadline)',
    readExecute,
  ),
]

function readExecute(args: Args, call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  const flow = new Flow(call)
  const found = readCommands(args, call, read, flow, 0)
  return [...flow.readings(args.uint('deadline')), ...found]
}

function readCommands(args: Args, call: Call, read: (inner: Inner) => Reading[], flow: Flow, depth: number): Reading[] {
  const commands = args.bytes('commands') ?? ''
  const found: Reading[] = []
  for (let index = 0; index < MAX_COMMANDS && index * 2 + 2 <= commands.length; index++) {
    if (call.budget.steps-- <= 0) {
      call.budget.cut = true
      break
    }
    const input = args.bytes(`inputs[${index}]`)
    if (input === undefined) break
    const command = Number.parseInt(commands.slice(index * 2, index * 2 + 2), 16) & COMMAND
    const at: Call = { ...call, path: [...call.path, `command[${index}]`] }
    // A swap that may fail is none that a payment could be said to be for.
    const next = Number.parseInt(commands.slice(index * 2 + 2, index * 2 + 4), 16)
    const step = { command, input, paid: poolOf(next, args.bytes(`inputs[${index + 1}]`)) }
    found.push(...readCommand(step, at, read, flow, depth))
  }
  if (commands.length > MAX_COMMANDS * 2) call.budget.cut = true
  return found
}

interface Step {
  command: number
  input: string
  /** The token of a swap right after this step whose pool has been paid before. */
  paid: string | undefined
}

/** A V2 swap of what already lies in its pool. */
function poolOf(command: number, input: string | undefined): string | undefined {
  if (input === undefined || (command !== 0x08 && command !== 0x09)) return undefined
  const args = Args.of(V2, input)
  return args.uint('payerIsUser') === 0n ? args.address('path[0]') : undefined
}

function readCommand(
  { command, input, paid }: Step,
  call: Call,
  read: (inner: Inner) => Reading[],
  flow: Flow,
  depth: number,
): Reading[] {
  switch (command) {
    case 0x00: // V3_SWAP_EXACT_IN
    case 0x01: // V3_SWAP_EXACT_OUT, whose route is written backwards
      swap(Args.of(V3, input), command === 0x01, 'path:first', 'path:last', command === 0x01, call, flow)
      return []
    case 0x08: // V2_SWAP_EXACT_IN
    case 0x09: // V2_SWAP_EXACT_OUT
      if (hasRoutes(input))
        swap(Args.of(ROUTES, input), command === 0x09, 'path[0].from', 'path[-1].to', false, call, flow)
      else swap(Args.of(V2, input), command === 0x09, 'path[0]', 'path[-1]', false, call, flow)
      return []
    case 0x02: {
      // PERMIT2_TRANSFER_FROM: into the router, or straight to somebody.
      const args = Args.of(TRANSFER, input)
      return pull(args, args.address('recipient'), args.uint('value'), paid, call, read, flow)
    }
    case 0x0d: // PERMIT2_TRANSFER_FROM_BATCH
      return itemsOf(Args.of(PULLS, input), 'pulls', call).flatMap((item) =>
        pull(item, item.address('to'), item.uint('amount'), undefined, call, read, flow),
      )
    case 0x04:
    case 0x05: {
      // SWEEP, with the least that must be there, and TRANSFER, of so much.
      const args = Args.of(TRANSFER, input)
      const [token, amount, recipient] = [args.address('token'), args.uint('value'), args.address('recipient')]
      if (command === 0x04) flow.sweep(token, amount, recipient)
      else flow.send(token, amount, recipient)
      return []
    }
    case 0x03: {
      const args = Args.of(`((${DETAILS}[] details,address spender,uint256 sigDeadline) permit,bytes signature)`, input)
      return itemsOf(args, 'permit.details', call).flatMap((item) =>
        allowance(item, args.address('permit.spender'), call),
      )
    }
    case 0x0a: {
      const args = Args.of(`((${DETAILS} details,address spender,uint256 sigDeadline) permit,bytes signature)`, input)
      const details = args.get('permit.details')
      return details ? allowance(details, args.address('permit.spender'), call) : []
    }
    case 0x10:
      readV4Swap(input, flow, call)
      return []
    case 0x14: // V4_POSITION_MANAGER_CALL
      return read({ to: call.to, data: input, from: call.from, label: 'position' })
    case 0x40: // ACROSS_V4_DEPOSIT_V3
      if (Args.of(ACROSS, input).uint('deposit.inputAmount') !== undefined) flow.bridge()
      return []
    case 0x22: // PancakeSwap's STABLE_SWAP_EXACT_IN; with Uniswap a short one, that lets a contract take what the router has
    case 0x23: // STABLE_SWAP_EXACT_OUT
      swap(Args.of(STABLE, input), command === 0x23, 'path[0]', 'path[-1]', false, call, flow)
      return []
    case 0x21: // EXECUTE_SUB_PLAN
      if (depth < 3) return readCommands(Args.of('(bytes commands,bytes[] inputs)', input), call, read, flow, depth + 1)
      call.budget.cut = true
      return []
    default:
      return []
  }
}

/** Routes, each of which begins where the one before ends; as addresses one of them would be a path of one. */
function hasRoutes(input: string): boolean {
  if (Args.of(V2, input).items('path').length === 1) return true
  const args = Args.of(ROUTES, input)
  return (args.uint('path[0].stable') ?? 2n) <= 1n && args.address('path[0].to') === args.address('path[1].from')
}

function swap(
  args: Args,
  exactOut: boolean,
  first: string,
  last: string,
  backwards: boolean,
  call: Call,
  flow: Flow,
): void {
  const tokenIn = addressAt(backwards ? last : first, args, call) ?? undefined
  const tokenOut = addressAt(backwards ? first : last, args, call) ?? undefined
  const [given, limit] = [args.uint('given'), args.uint('limit')]
  if (args.uint('payerIsUser')) flow.pay(tokenIn, exactOut ? limit : given)
  flow.give(tokenOut, exactOut ? given : limit, args.address('recipient'))
}

/** From the account into the router or into the pool of the next swap, which is a payment, or straight to somebody. */
function pull(
  args: Args,
  recipient: string | undefined,
  amount: bigint | undefined,
  pool: string | undefined,
  call: Call,
  read: (inner: Inner) => Reading[],
  flow: Flow,
): Reading[] {
  const token = args.address('token')
  if (!recipient || amount === undefined) return []
  if (!isPlaceholder(recipient) && recipient !== call.to && token !== pool)
    return read({ to: token, data: transferCall(recipient, amount), label: 'permit2Transfer' })
  flow.pay(token, amount)
  return []
}

/** The same as a `transfer` of the token, which is how it is shown. */
const transferCall = (recipient: string, amount: bigint) =>
  `a9059cbb${recipient.slice(2).padStart(64, '0')}${amount.toString(16).padStart(64, '0')}`
