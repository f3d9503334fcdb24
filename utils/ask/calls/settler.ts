import type { Args } from '../abi/Args'
import type { Call, Inner, Reading, Shape } from './Call'
import { fn, get, pay, shape } from './move'

const SLIPPAGE = '(address recipient,address buyToken,uint256 minAmountOut) slippage'

/**
 * 0x: AllowanceHolder takes the token, Settler runs the trade. The steps inside of a trade are its route; only the one that
 * pulls the token says what is paid. Source: 0xProject/0x-settler@f6b73031e5, read 2026-11-23.
 */
export const settlerShapes: Shape[] = [
  shape('2213bc0b', 'exec(address operator,address token,uint256 amount,address target,bytes data)', readExec),
  shape('1fff991f', `execute(${SLIPPAGE},bytes[] actions,bytes32 zid)`, readSettler),
  shape(
    'fd3ad6d4',
    `executeMetaTxn(${SLIPPAGE},bytes[] actions,bytes32 zid,address msgSender,bytes signature)`,
    readSettler,
  ),
  fn(
    'c1fb425e',
    'TRANSFER_FROM(address recipient,((address token,uint256 amount) permitted,uint256 nonce,uint256 deadline) permit,bytes sig)',
    pay('swap', 'permit.permitted.token', 'permit.permitted.amount', '@to', 'permit.deadline'),
  ),
]

const TRANSFER_FROM = 'c1fb425e'
const bought = get('swap', 'slippage.buyToken', 'slippage.minAmountOut', 'slippage.recipient')
const paid = pay('swap', 'token', 'amount')
const readBought = fn('', '', bought).read
const readPaid = fn('', '', paid).read

function readExec(args: Args, call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  const found = readPaid(args, call, read)
  // What the trade pulls through its own steps is what was just named, so only the other side is new.
  const inner = read({ to: args.address('target'), data: args.bytes('data'), from: call.from, label: 'exec' })
  return [...found, ...inner.filter((ask) => ask.token !== found[0]?.token)]
}

function readSettler(args: Args, call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  const pulls = args.items('actions').flatMap((_, index) => {
    const data = args.bytes(`actions[${index}]`)
    return data?.startsWith(TRANSFER_FROM) ? read({ to: call.to, data, label: `action[${index}]` }) : []
  })
  return [...pulls, ...readBought(args, call, read)]
}
