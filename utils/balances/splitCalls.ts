import { type Hex, size } from 'viem'
import type { Call } from './multicall'

/** What one `eth_call` may carry at most. */
export interface Limits {
  calls: number
  /** Of calldata, without the head that every call has. */
  bytes: number
}

/**
 * Through Multicall3. Gas: 25 million is the lowest default of a node's `eth_call` (go-ethereum's RPCGasCap until 1.10;
 * 50 million since, github:ethereum/go-ethereum eth/ethconfig/config.go), and no sub-call of ours was measured above
 * 60,000 but quotes of pools, of which a chain has a few. Bytes: nginx, in front of many nodes, takes a body of 1 MB
 * (client_max_body_size); calldata is twice as long in hexadecimal digits, and half of it is left for others' limits.
 */
export const MULTICALL_LIMITS: Limits = { calls: 400, bytes: 250_000 }

/**
 * Deployless. The creation code with its arguments may have 49,152 bytes (EIP-3860), and what it "deploys" 24,576
 * (EIP-170): 160 a usual answer, up to 1,152 the longest.
 */
export const DEPLOYLESS_LIMITS: Limits = { calls: 80, bytes: 40_000 }

/** Bytes that a sub-call adds: five words, and its own calldata in whole words. */
const bytesOf = ({ callData }: { callData: Hex }) => 160 + 32 * Math.ceil(size(callData) / 32)

/** Cuts calls into runs within the limits, in order. One call that is too long by itself stands alone. */
export function splitCalls(calls: readonly Call[], limits: Limits): Call[][] {
  const parts: Call[][] = []
  let bytes = 0
  for (const call of calls) {
    const own = bytesOf(call)
    const part = parts.at(-1)
    if (part && part.length < limits.calls && bytes + own <= limits.bytes) {
      part.push(call)
      bytes += own
    } else {
      parts.push([call])
      bytes = own
    }
  }
  return parts
}
