import { Args } from '../abi/Args'
import type { Call, Inner, Reading, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { shape } from './move'

const CALLS = '((address to,uint256 value,bytes data)[] calls'

/**
 * ERC-7579 and ERC-7821 `execute(mode, executionData)`. The first byte of the mode is the kind of call: 0 one call, packed;
 * 1 a list; 0xff one delegate call, packed. Mode `…78210002` is a list of lists. Sources: ERC-7579, ERC-7821 (github:
 * ethereum/ERCs), read 2026-11-23.
 */
export const modularShapes: Shape[] = [
  shape('e9ae5c53', 'execute(bytes32 mode,bytes executionData)', readArgs),
  shape('d691c964', 'executeFromExecutor(bytes32 mode,bytes executionData)', readArgs),
]

function readArgs(args: Args, call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  return readExecution(args.get('mode')?.word(), args.bytes('executionData'), call, read)
}

/** One execution in its mode; a delegate call has no value before its data. */
export function readExecution(
  mode: string | undefined,
  data: string | undefined,
  call: Call,
  read: (inner: Inner) => Reading[],
): Reading[] {
  if (!mode || !data) return []
  if (mode.startsWith('01') && mode.slice(12, 20) === '78210002') {
    const batches = Args.of('(bytes[] batches)', data)
    return itemsOf(batches, 'batches', call).flatMap((_, index) =>
      readCalls(batches.bytes(`batches[${index}]`) ?? '', call, read, `execute[${index}]`),
    )
  }
  if (mode.startsWith('01')) return readCalls(data, call, read, 'execute')
  if (mode.startsWith('00')) return read({ to: `0x${data.slice(0, 40)}`, data: data.slice(104), label: 'execute' })
  if (mode.startsWith('ff')) return read({ to: `0x${data.slice(0, 40)}`, data: data.slice(40), label: 'execute' })
  return []
}

function readCalls(data: string, call: Call, read: (inner: Inner) => Reading[], label: string): Reading[] {
  // With or without the operation's own data after the list.
  return itemsOf(Args.of(`${CALLS})`, data), 'calls', call).flatMap((item, index) => {
    const to = item.address('to')
    // Zero stands for the account itself (ERC-7821).
    const target = to && BigInt(to) === 0n ? call.to : to
    return read({ to: target, data: item.bytes('data'), label: `${label}[${index}]` })
  })
}
