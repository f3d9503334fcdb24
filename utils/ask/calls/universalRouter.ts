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
const TRANSFER = '(address token,address recipient,uint256 value)'
/** The highest bit of a command says that it may fail; the next one is not used. */
const COMMAND = 0x3f
const MAX_COMMANDS = 64

/** Uniswap's Universal Router, v1.2 to v2.2. Source: Uniswap/universal-router@fb25ff09c7 Commands.sol, Dispatcher.sol. */
export const universalRouterShapes: Shape[] = [
  shape('3593564c', 'execute(bytes commands,bytes[] inputs,uint256 deadline)', readExecute),
  shape('24856bc3', 'execute(bytes commands,bytes[] inputs)', readExecute),
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
    const input = args.bytes(`inputs[${index}]`)
    if (input === undefined) break
    const command = Number.parseInt(commands.slice(index * 2, index * 2 + 2), 16) & COMMAND
    const at: Call = { ...call, path: [...call.path, `command[${index}]`] }
    found.push(...readCommand(command, input, at, read, flow, depth))
  }
  if (commands.length > MAX_COMMANDS * 2) call.budget.cut = true
  return found
}

function readCommand(
  command: number,
  input: string,
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
      swap(Args.of(V2, input), command === 0x09, 'path[0]', 'path[-1]', false, call, flow)
      return []
    case 0x02: {
      // PERMIT2_TRANSFER_FROM: into the router, or straight to somebody.
      const args = Args.of(TRANSFER, input)
      const recipient = args.address('recipient')
      if (recipient && isPlaceholder(recipient)) flow.pay(args.address('token'), args.uint('value'))
      else return read({ to: args.address('token'), data: transferCall(args), label: 'permit2Transfer' })
      return []
    }
    case 0x04: {
      const args = Args.of(TRANSFER, input)
      flow.sweep(args.address('token'), args.uint('value'), args.address('recipient'))
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
      readV4Swap(input, flow)
      return []
    case 0x21: // EXECUTE_SUB_PLAN
      return depth < 3
        ? readCommands(Args.of('(bytes commands,bytes[] inputs)', input), call, read, flow, depth + 1)
        : []
    default:
      return []
  }
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

/** The same as a `transfer` of the token, which is how it is shown. */
function transferCall(args: Args): string {
  return `a9059cbb${args.get('recipient')?.word() ?? ''}${args.get('value')?.word() ?? ''}`
}
