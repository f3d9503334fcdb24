import { isReceived } from '../isReceived'
import { timeOf } from '../makeAsk'
import type { Reading, ReadShape, Shape } from './Call'
import { listed, parallel, single } from './callLists'
import { itemsOf } from './itemsOf'
import { readExecution } from './modularExecute'
import { shape } from './move'

/** ERC-4337's operations: until v0.6, and since v0.7. */
const UNPACKED =
  '(address sender,uint256 nonce,bytes initCode,bytes callData,uint256 callGasLimit,uint256 verificationGasLimit,uint256 preVerificationGas,uint256 maxFeePerGas,uint256 maxPriorityFeePerGas,bytes paymasterAndData,bytes signature)'
const PACKED =
  '(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData,bytes signature)'

/**
 * Calls that carry calls. Sources, read 2026-11-23: Multicall3 and its predecessors; Uniswap's IMulticall(Extended); Safe
 * execTransaction and modules (@safe-global/safe-deployments); eth-infinitism EntryPoint v0.6 to v0.9 and SimpleAccount;
 * Coinbase Smart Wallet; Safe4337Module; Morpho Bundler3; 1inch permitAndCall; Relay's router; 0x AllowanceHolder;
 * OpenZeppelin's forwarders; ERC-7710 redemptions; ERC-6900 accounts; Euler's EVC;
 * Polymarket's proxy factory; LI.FI's Permit2Proxy.
 */
export const batchShapes: Shape[] = [
  ...[
    ['ac9650d8', 'multicall(bytes[] data)'],
    ['5ae401dc', 'multicall(uint256 deadline,bytes[] data)'],
    ['1f0464d1', 'multicall(bytes32 previousBlockhash,bytes[] data)'],
    ['1e897afb', 'batch(bytes[] data)'],
    ['2c2abd1e', 'executeWithoutChainIdValidation(bytes[] data)'],
  ].map(([selector = '', signature = '']) => shape(selector, signature, ownCalls('data', 'multicall'))),
  ...[
    ['252dba42', 'aggregate((address target,bytes callData)[] calls)'],
    ['bce38bd7', 'tryAggregate(bool requireSuccess,(address target,bytes callData)[] calls)'],
    ['82ad56cb', 'aggregate3((address target,bool allowFailure,bytes callData)[] calls)'],
    ['174dea71', 'aggregate3Value((address target,bool allowFailure,uint256 value,bytes callData)[] calls)'],
    ['c3077fa9', 'blockAndAggregate((address target,bytes callData)[] calls)'],
    ['caa5c23f', 'multicall((address target,bytes callData)[] calls)'],
    [
      '30be5567',
      'multicall((address target,bool allowFailure,uint256 value,bytes callData)[] calls,address refundTo,address nftRecipient)',
    ],
    [
      '374f435d',
      'multicall((address target,bytes callData,uint256 value,bool skipRevert,bytes32 callbackHash)[] calls)',
    ],
    ['399542e9', 'tryBlockAndAggregate(bool requireSuccess,(address target,bytes callData)[] calls)'],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, listed('calls', 'multicall', { to: 'target', data: 'callData' })),
  ),
  ...[
    ['34fcd5be', 'executeBatch((address to,uint256 value,bytes data)[] calls)'],
    ['3f707e6b', 'execute((address to,uint256 value,bytes data)[] calls)'],
    ['6171d1c9', 'execute((address to,uint256 value,bytes data)[] calls,bytes signature)'],
    ['1a833ee3', 'batchExecute((address to,uint256 value,bytes data)[] calls)'],
    ['b780c362', 'batch((address to,uint256 value,bytes data)[] calls)'],
    ['1749e1e3', 'multicall((address to,uint256 value,bytes data)[] calls)'],
    ['34ee9791', 'proxy((uint8 typeCode,address to,uint256 value,bytes data)[] calls)'],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, listed('calls', 'executeBatch', { to: 'to', data: 'data' })),
  ),
  ...[
    ['18dfb3c7', 'executeBatch(address[] to,bytes[] data)'],
    ['47e1da2a', 'executeBatch(address[] to,uint256[] value,bytes[] data)'],
  ].map(([selector = '', signature = '']) => shape(selector, signature, parallel('to', 'data', 'executeBatch'))),
  ...[
    ['b61d27f6', 'execute(address to,uint256 value,bytes data)'],
    ['51945447', 'execute(address to,uint256 value,bytes data,uint8 operation)'],
    ['7bb37428', 'executeUserOp(address to,uint256 value,bytes data,uint8 operation)'],
    ['541d63c8', 'executeUserOpWithErrorString(address to,uint256 value,bytes data,uint8 operation)'],
    ['468721a7', 'execTransactionFromModule(address to,uint256 value,bytes data,uint8 operation)'],
    ['5229073f', 'execTransactionFromModuleReturnData(address to,uint256 value,bytes data,uint8 operation)'],
    ['2692f25a', 'proxy(address to,uint256 value,bytes data)'],
    ['a0b5ffb0', 'functionCall(address to,bytes data)'],
  ].map(([selector = '', signature = '']) => shape(selector, signature, single('execute'))),
  shape(
    '6a761202',
    'execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)',
    single('execTransaction'),
  ),
  shape('f2680c0f', 'executeWithRuntimeValidation(bytes data,bytes authorization)', (args, call, read) =>
    read({ to: call.to, data: args.bytes('data'), label: 'execute', from: call.from }),
  ),
  // The call stands behind this selector, as the account's own calldata (Kernel v3, ERC-7579 accounts).
  shape('8dd7712f', `executeUserOp(${PACKED} op,bytes32 hash)`, (_, call, read) =>
    read({ to: call.to, data: call.data.slice(8), label: 'executeUserOp', from: call.from }),
  ),
  ...[
    [
      '47153f82',
      'execute((address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data) request,bytes signature)',
    ],
    [
      'df905caf',
      'execute((address from,address to,uint256 value,uint256 gas,uint48 deadline,bytes data,bytes signature) request)',
    ],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, (args, _, read) =>
      read({
        to: args.address('request.to'),
        data: args.bytes('request.data'),
        from: args.address('request.from'),
        label: 'forward',
      }),
    ),
  ),
  shape('cef6d209', 'redeemDelegations(bytes[] contexts,bytes32[] modes,bytes[] executions)', (args, call, read) =>
    itemsOf(args, 'executions', call).flatMap((_, index) =>
      readExecution(args.get(`modes[${index}]`)?.word(), args.bytes(`executions[${index}]`), call, read),
    ),
  ),
  // LI.FI's proxy takes the token by a signature and calls the diamond.
  ...[
    [
      '0193b9fc',
      'callDiamondWithPermit2(bytes data,((address token,uint256 amount) permitted,uint256 nonce,uint256 deadline) permit,bytes signature)',
    ],
    [
      'd7a08473',
      'callDiamondWithEIP2612Signature(address token,uint256 amount,uint256 deadline,uint8 v,bytes32 r,bytes32 s,bytes data)',
    ],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, (args, call, read) =>
      read({ to: call.to, data: args.bytes('data'), from: call.from, label: 'callDiamond' }),
    ),
  ),
  // Euler's connector calls on behalf of whoever an item names.
  shape('c16ae7a4', 'batch((address to,address onBehalfOf,uint256 value,bytes data)[] calls)', (args, call, read) =>
    itemsOf(args, 'calls', call).flatMap((item, index) =>
      read({
        to: item.address('to'),
        data: item.bytes('data'),
        from: item.address('onBehalfOf'),
        label: `batch[${index}]`,
      }),
    ),
  ),
  shape('1f8b5215', 'call(address to,address onBehalfOf,uint256 value,bytes data)', (args, _, read) =>
    read({ to: args.address('to'), data: args.bytes('data'), from: args.address('onBehalfOf'), label: 'call' }),
  ),
  shape('5816d723', 'permitAndCall(bytes permit,bytes action)', (args, call, read) => [
    ...read({ to: call.to, data: args.bytes('action'), label: 'permitAndCall', from: call.from }),
  ]),
  ...[
    [
      '4b1d7cf5',
      `handleAggregatedOps((${UNPACKED}[] ops,address aggregator,bytes signature)[] groups,address beneficiary)`,
    ],
    [
      'dbed18e0',
      `handleAggregatedOps((${PACKED}[] ops,address aggregator,bytes signature)[] groups,address beneficiary)`,
    ],
  ].map(([selector = '', signature = '']) =>
    shape(selector, signature, (args, call, read) =>
      itemsOf(args, 'groups', call).flatMap((group) =>
        listed('ops', 'handleOps', { to: 'sender', data: 'callData' })(group, call, read),
      ),
    ),
  ),
  shape(
    '1fad948c',
    `handleOps(${UNPACKED}[] ops,address beneficiary)`,
    listed('ops', 'handleOps', { to: 'sender', data: 'callData' }),
  ),
  shape(
    '765e827f',
    `handleOps(${PACKED}[] ops,address beneficiary)`,
    listed('ops', 'handleOps', { to: 'sender', data: 'callData' }),
  ),
]

function ownCalls(path: string, label: string): ReadShape {
  return (args, call, read) => {
    const data = itemsOf(args, path, call).map((_, index) => args.bytes(`${path}[${index}]`))
    // The called contract runs its own functions on behalf of whoever called it.
    const found = data.flatMap((inner, index) =>
      read({ to: call.to, from: call.from, data: inner, label: `${label}[${index}]` }),
    )
    const collects = data.some((inner) => inner?.startsWith(COLLECT))
    const deadline = timeOf(args.uint('deadline'))
    return found
      .filter((one) => !isSaidBetter(one, found))
      .map((one) => (collects ? asWithdrawal(one) : one))
      .map((one) => (one.action === 'swap' ? { ...one, expiresAt: one.expiresAt ?? deadline } : one))
  }
}

/** Uniswap V3's `collect`: what a later step of the batch sends on was no swap, but lay in a position. */
const COLLECT = 'fc6f7865'
const asWithdrawal = (one: Reading): Reading =>
  one.action === 'swap' && isReceived(one) ? { ...one, action: 'other' } : one

/** A step that only names a coin adds nothing to another one of the same contract that says what is done with it. */
const isSaidBetter = (one: Reading, all: Reading[]): boolean =>
  one.action === 'other' &&
  one.amount === null &&
  !one.implied &&
  /^0x[0-9a-f]{8}$/.test(one.path.at(-1) ?? '') &&
  all.some((other) => other !== one && other.token === one.token && other.amount !== null)
