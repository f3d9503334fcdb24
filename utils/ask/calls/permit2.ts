import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { fn, pay, shape } from './move'

const DETAILS = '(address token,uint160 amount,uint48 expiration,uint48 nonce)'
const PERMITTED = '(address token,uint256 amount)'
const permitSingle = pay(
  'permit2',
  'permitSingle.details.token',
  'permitSingle.details.amount',
  'permitSingle.spender',
  'permitSingle.details.expiration',
)
const permitBatch: ReadShape = (args, call) =>
  itemsOf(args, 'permitBatch.details', call).flatMap((item) =>
    allowance(item, args.address('permitBatch.spender'), call),
  )

/**
 * Permit2's two halves. Source: Uniswap/permit2@cc56ad0f34 src/interfaces, read 2026-11-23. An amount of the type's
 * maximum is unlimited: uint160 for an allowance, uint256 for a transfer.
 */
export const permit2Shapes: Shape[] = [
  fn(
    '87517c45',
    'approve(address token,address spender,uint160 amount,uint48 expiration)',
    pay('permit2', 'token', 'amount', 'spender', 'expiration'),
  ),
  fn(
    '2b67b570',
    `permit(address owner,(${DETAILS} details,address spender,uint256 sigDeadline) permitSingle,bytes signature)`,
    permitSingle,
  ),
  shape(
    '2a2d80d1',
    `permit(address owner,(${DETAILS}[] details,address spender,uint256 sigDeadline) permitBatch,bytes signature)`,
    permitBatch,
  ),
  // What V4's position manager and Morpho's bundler v2 hand on to Permit2.
  shape(
    '002a3e3a',
    `permitBatch(address owner,(${DETAILS}[] details,address spender,uint256 sigDeadline) permitBatch,bytes signature)`,
    permitBatch,
  ),
  fn(
    'af504202',
    `approve2((${DETAILS} details,address spender,uint256 sigDeadline) permitSingle,bytes signature,bool skipRevert)`,
    permitSingle,
  ),
  fn(
    '36c78516',
    'transferFrom(address from,address to,uint160 amount,address token)',
    pay('transfer', 'token', 'amount', 'to'),
  ),
  shape(
    '0d58b1db',
    'transferFrom((address from,address to,uint160 amount,address token)[] transferDetails)',
    (args, call) =>
      itemsOf(args, 'transferDetails', call).flatMap((item) =>
        transfer(item.address('token'), item, 'amount', item.address('to'), call),
      ),
  ),
  ...[
    [
      '30f28b7a',
      `permitTransferFrom((${PERMITTED} permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount) details,address owner,bytes signature)`,
    ],
    [
      '137c29fe',
      `permitWitnessTransferFrom((${PERMITTED} permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount) details,address owner,bytes32 witness,string witnessTypeString,bytes signature)`,
    ],
  ].map(([selector = '', signature = '']) =>
    fn(
      selector,
      signature,
      pay('permit2', 'permit.permitted.token', 'details.requestedAmount', 'details.to', 'permit.deadline'),
    ),
  ),
  ...[
    [
      'edd9444b',
      `permitTransferFrom((${PERMITTED}[] permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount)[] details,address owner,bytes signature)`,
    ],
    [
      'fe8ec1a7',
      `permitWitnessTransferFrom((${PERMITTED}[] permitted,uint256 nonce,uint256 deadline) permit,(address to,uint256 requestedAmount)[] details,address owner,bytes32 witness,string witnessTypeString,bytes signature)`,
    ],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, (args, call) =>
      itemsOf(args, 'permit.permitted', call).flatMap((item, index) => {
        const details = args.get(`details[${index}]`)
        if (!details) return []
        return transfer(
          item.address('token'),
          details,
          'requestedAmount',
          details.address('to'),
          call,
          args.uint('permit.deadline'),
        )
      }),
    ),
  ),
  // Takes rights away: an allowance of nothing, as `approve` has it.
  shape('cc53287f', 'lockdown((address token,address spender)[] approvals)', (args, call) =>
    itemsOf(args, 'approvals', call).map((item) => {
      const { chainId, path } = call
      const counterparty = item.address('spender')
      return makeAsk({ action: 'permit2', chainId, token: item.address('token'), amount: 0n, counterparty, path })
    }),
  ),
  fn('65d9723c', 'invalidateNonces(address token,address spender,uint48 newNonce)'),
  fn('3ff9dcb1', 'invalidateUnorderedNonces(uint256 wordPos,uint256 mask)'),
]

/** One `PermitDetails` of an allowance. */
export function allowance(item: Args, spender: string | undefined, call: Call): Reading[] {
  const amount = item.uint('amount')
  if (amount === undefined) return []
  return [
    makeAsk({
      action: 'permit2',
      chainId: call.chainId,
      token: item.address('token'),
      amount,
      bits: 160,
      counterparty: spender,
      expiresAt: item.uint('expiration'),
      path: call.path,
    }),
  ]
}

function transfer(
  token: string | undefined,
  item: Args,
  amountPath: string,
  to: string | undefined,
  call: Call,
  deadline?: bigint,
): Reading[] {
  const amount = item.uint(amountPath)
  if (amount === undefined) return []
  return [
    makeAsk({
      action: deadline === undefined ? 'transfer' : 'permit2',
      chainId: call.chainId,
      token,
      amount,
      bits: item.bits(amountPath),
      counterparty: to,
      expiresAt: deadline,
      path: call.path,
    }),
  ]
}
