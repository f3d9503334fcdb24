import type { Call, Reading } from './Call'
import { readCall } from './readCall'
import { namedTokens, otherAsk } from './unknown'

/**
 * The call that a request makes. Where it holds more than we follow (deeper, longer), the coins that it names and that
 * nothing was said about are reported too: what hides behind bulk is not taken for nothing.
 */
export function readRootCall(call: Call): Reading[] {
  const found = readCall(call)
  if (!call.budget.cut) return found
  const said = new Set(found.map((ask) => ask.token?.toLowerCase()))
  const here = { ...call, path: [...call.path, `0x${call.data.slice(0, 8)}`] }
  return [
    ...found,
    ...namedTokens(call)
      .filter((token) => !said.has(token))
      .map((token) => otherAsk(token, here)),
  ]
}
