import type { Args } from '../abi/Args'
import type { Inner, Reading, ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { shape } from './move'

/** Where the parts of an inner call stand in one item of a list. */
interface Columns {
  to?: string
  data: string
}

/**
 * Calls that carry calls. Sources, read 2026-11-23: Multicall3 and its predecessors; Uniswap's IMulticall(Extended); Safe
 * execTransaction and modules (@safe-global/safe-deployments); eth-infinitism EntryPoint v0.6 to v0.9 and SimpleAccount;
 * Coinbase Smart Wallet; Safe4337Module; Morpho Bundler3; 1inch permitAndCall; Relay's router; 0x AllowanceHolder.
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
  shape('5816d723', 'permitAndCall(bytes permit,bytes action)', (args, call, read) => [
    ...read({ to: call.to, data: args.bytes('action'), label: 'permitAndCall', from: call.from }),
  ]),
  shape(
    '1fad948c',
    'handleOps((address sender,uint256 nonce,bytes initCode,bytes callData,uint256 callGasLimit,uint256 verificationGasLimit,uint256 preVerificationGas,uint256 maxFeePerGas,uint256 maxPriorityFeePerGas,bytes paymasterAndData,bytes signature)[] ops,address beneficiary)',
    listed('ops', 'handleOps', { to: 'sender', data: 'callData' }),
  ),
  shape(
    '765e827f',
    'handleOps((address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData,bytes signature)[] ops,address beneficiary)',
    listed('ops', 'handleOps', { to: 'sender', data: 'callData' }),
  ),
]

function ownCalls(path: string, label: string): ReadShape {
  return (args, call, read) =>
    itemsOf(args, path, call).flatMap((_, index) =>
      // The called contract runs its own functions on behalf of whoever called it.
      read({ to: call.to, from: call.from, data: args.bytes(`${path}[${index}]`), label: `${label}[${index}]` }),
    )
}

/** A list of calls, each a tuple. */
export function listed(path: string, label: string, { to = 'to', data }: Columns): ReadShape {
  return (args, call, read) =>
    itemsOf(args, path, call).flatMap((item, index) =>
      read({ to: item.address(to), data: item.bytes(data), label: `${label}[${index}]` }),
    )
}

/** Calls whose targets and data stand in lists of their own. */
export function parallel(to: string, data: string, label: string): ReadShape {
  return (args, call, read) =>
    itemsOf(args, data, call).flatMap((_, index) =>
      read({
        to: args.address(`${to}[${index}]`),
        data: args.bytes(`${data}[${index}]`),
        label: `${label}[${index}]`,
      }),
    )
}

/** One call, in `to` and `data`. */
export function single(label: string): ReadShape {
  return (args: Args, _, read: (inner: Inner) => Reading[]) =>
    read({ to: args.address('to'), data: args.bytes('data'), label })
}
