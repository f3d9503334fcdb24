import { EndpointError } from './EndpointError'
import { postRpc } from './postRpc'
import type { TryOptions } from './tryEndpoints'

/** What was found when an endpoint was tried. */
export interface Trial {
  /** The better of two round trips. */
  milliseconds: number
  /** Calldata that it took in one `eth_call` and gave back whole, bytes; null when even little failed. */
  callBytes: number | null
  /** Does it know `eth_simulateV1`? null when it did not say. */
  simulates: boolean | null
}

/** Sizes that are tried, from the most that a read of ours ever has. */
const SIZES = [250_000, 100_000, 30_000, 8_000] as const
/** The precompile that gives back what it is given, on every EVM chain (Yellow Paper, appendix E). */
const IDENTITY = '0x0000000000000000000000000000000000000004'

type Options = Pick<TryOptions, 'fetch' | 'now' | 'timeout'>

/**
 * Tries an endpoint for a chain: which chain it serves, how quickly, how much an `eth_call` may carry, and whether it can
 * simulate.
 * @throws EndpointError when it does not answer, or serves another chain.
 */
export async function testEndpoint(url: string, chainId: number, options: Options = {}): Promise<Trial> {
  const { now = () => Date.now(), fetch, timeout } = options
  const post = (method: string, params: unknown[]) => postRpc(url, method, params, { fetch, timeout })
  const trips: number[] = []
  for (let trip = 0; trip < 2; trip++) {
    const started = now()
    const answer = await post('eth_chainId', [])
    trips.push(now() - started)
    const told = typeof answer === 'string' && /^0x[0-9a-f]{1,12}$/i.test(answer) ? Number(answer) : null
    if (told !== chainId) {
      throw new EndpointError('wrong-chain', `serves chain ${told ?? 'unknown'}, not ${chainId}`)
    }
  }
  const [callBytes, simulates] = await Promise.all([largestCall(post), knowsSimulation(post)])
  return { milliseconds: Math.round(Math.min(...trips)), callBytes, simulates }
}

type Ask = (method: string, params: unknown[]) => Promise<unknown>

async function largestCall(post: Ask): Promise<number | null> {
  for (const bytes of SIZES) {
    // Zeros cost the least gas; the end shows that all of it came through.
    const data = `0x${'00'.repeat(bytes - 2)}beef`
    const answer = await post('eth_call', [{ to: IDENTITY, data }, 'latest']).catch(() => null)
    if (answer === data) return bytes
  }
  return null
}

/** One empty block: a node that knows the method gives one result (ethereum/execution-apis, eth_simulateV1). */
async function knowsSimulation(post: Ask): Promise<boolean | null> {
  try {
    return Array.isArray(await post('eth_simulateV1', [{ blockStateCalls: [{ calls: [] }] }, 'latest']))
  } catch (error) {
    return error instanceof EndpointError && error.fault === 'rpc' ? false : null
  }
}
