import { findToken } from '../../tokens'
import { Args } from '../abi/Args'
import type { Call, Inner, Reading, ReadShape } from './Call'
import { listed, parallel, single } from './callLists'
import { tokenShapes } from './definitions/tokens'
import { findShape } from './shapes'

/** Where the targets and the data of inner calls stand. */
interface Layout {
  signature: string
  read: ReadShape
  /** The paths of target and data, for every inner call. */
  calls: (args: Args) => [to: string, data: string][]
}

const LIST = (args: Args): [string, string][] =>
  args.items('calls').map((_, index) => [`calls[${index}].to`, `calls[${index}].data`])
const LISTS = (args: Args): [string, string][] =>
  args.items('data').map((_, index) => [`to[${index}]`, `data[${index}]`])
const ONE = (): [string, string][] => [['to', 'data']]
const COLUMNS = { to: 'to', data: 'data' }

/** How wallets and bundlers commonly lay out what they run. */
const LAYOUTS: Layout[] = [
  { signature: '((address to,uint256 value,bytes data)[] calls)', read: listed('calls', 'call', COLUMNS), calls: LIST },
  { signature: '((address to,bytes data)[] calls)', read: listed('calls', 'call', COLUMNS), calls: LIST },
  { signature: '(address to,uint256 value,bytes data)', read: single('call'), calls: ONE },
  { signature: '(address to,bytes data)', read: single('call'), calls: ONE },
  { signature: '(address[] to,uint256[] value,bytes[] data)', read: parallel('to', 'data', 'call'), calls: LISTS },
  { signature: '(address[] to,bytes[] data)', read: parallel('to', 'data', 'call'), calls: LISTS },
]

const tokenSelectors = new Set(tokenShapes.map((shape) => shape.selector))

/**
 * Calls inside of a function that we don't know, when its arguments fit a usual layout without a flaw and hold at least one
 * function that we do know.
 */
export function readLayouts(call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  for (const { signature, read: readShape, calls } of LAYOUTS) {
    const args = Args.of(signature, call.data.slice(8))
    if (fits(args, calls(args), call.chainId)) return readShape(args, call, read)
  }
  return []
}

function fits(args: Args, calls: [to: string, data: string][], chainId: number): boolean {
  let known = false
  for (const [to, data] of calls) {
    const target = args.get(to)?.word()
    const bytes = args.bytes(data)
    if (!target?.startsWith('0'.repeat(24)) || /^0+$/.test(target) || bytes === undefined) return false
    const selector = bytes.slice(0, 8)
    // A coin beside some data is not called with it, unless it is a token's own function.
    if (selector && findToken(chainId, `0x${target.slice(24)}`) && !tokenSelectors.has(selector)) return false
    known ||= findShape(selector) !== undefined
  }
  return known
}
