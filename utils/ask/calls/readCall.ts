import { Args } from '../abi/Args'
import type { Call, Inner, Reading } from './Call'
import { readLifiBridge } from './lifiBridge'
import { nameToken } from './nameToken'
import { findShape } from './shapes'
import { readUnknown } from './unknown'

/** Nested deeper than this is not built by honest tools. */
const MAX_DEPTH = 8

/**
 * What one call moves or allows, with everything inside of it. Bounded: depth, number of calls, and digits searched.
 * Never throws on what a page can write.
 */
export function readCall(call: Call): Reading[] {
  if (call.depth > MAX_DEPTH || call.budget.calls <= 0) {
    call.budget.cut = true
    return []
  }
  call.budget.calls--
  const selector = call.data.slice(0, 8)
  if (selector.length < 8) return []
  const shape = findShape(selector)
  if (!shape) return readLifiBridge(call) ?? readUnknown(call, (inner) => readInner(inner, call))
  const name = shape.signature.slice(0, shape.signature.indexOf('('))
  const args = Args.of(shape.signature, call.data.slice(8))
  const here: Call = { ...call, path: [...call.path, name] }
  return shape.read(args, here, (inner) => readInner(inner, call)).map((reading) => nameToken(reading, call))
}

function readInner({ to, data, from, label }: Inner, call: Call): Reading[] {
  if (data === undefined) return []
  return readCall({
    ...call,
    to: to ?? null,
    from: from === undefined ? call.to : from,
    data,
    path: [...call.path, label],
    depth: call.depth + 1,
  })
}
