import * as v from 'valibot'
import { safeParse } from 'valibot'
import { EndpointError } from './EndpointError'
import { readBounded, TooLong } from './readBounded'

/** Longest answer that is read. The largest of ours (20 accounts on the fullest chain) is below 200 kB. */
export const ANSWER_LIMIT = 4_000_000
/** After this many milliseconds an endpoint counts as not answering. */
export const CALL_TIMEOUT = 8_000

const Answer = v.union([
  v.object({ jsonrpc: v.literal('2.0'), id: v.number(), result: v.unknown() }),
  v.object({
    jsonrpc: v.literal('2.0'),
    id: v.nullable(v.number()),
    error: v.object({ code: v.number(), message: v.string() }),
  }),
])

let lastId = 0

/**
 * Posts one JSON-RPC call and returns its `result`, unchecked beyond the JSON-RPC shape.
 * @throws EndpointError always and only, whatever the other side does.
 */
export async function postRpc(
  url: string,
  method: string,
  params: unknown[],
  {
    fetch = globalThis.fetch,
    timeout = CALL_TIMEOUT,
    limit = ANSWER_LIMIT,
    signal,
  }: { fetch?: typeof globalThis.fetch; timeout?: number; limit?: number; signal?: AbortSignal } = {},
): Promise<unknown> {
  const id = ++lastId
  const clock = AbortSignal.timeout(timeout)
  let text: string
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id, method, params }),
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
      // The endpoint must not learn who asks from cookies or the referrer, nor send us elsewhere.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new EndpointError(
        'http',
        `answered with status ${response.status}`,
        readRetryAfter(response),
        response.status,
      )
    }
    text = await readBounded(response, limit)
  } catch (error) {
    if (error instanceof EndpointError) throw error
    if (error instanceof TooLong) throw new EndpointError('malformed', 'answered with far too much data')
    if (clock.aborted) throw new EndpointError('timeout', `did not answer within ${Math.round(timeout / 1000)} s`)
    throw new EndpointError('network', 'could not be reached')
  }
  return readAnswer(text, id)
}

function readAnswer(text: string, id: number): unknown {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new EndpointError('malformed', 'answered with something that is not JSON')
  }
  const parsed = safeParse(Answer, json)
  if (!parsed.success) throw new EndpointError('malformed', 'answered with something that is not JSON-RPC')
  if ('error' in parsed.output) {
    // The node's words are untrusted and could echo our URL: a bounded part of them, with URLs taken out.
    const words = parsed.output.error.message.replace(/https?:\S+/g, '…').slice(0, 120)
    throw new EndpointError('rpc', `refused the call (${parsed.output.error.code}: ${words})`)
  }
  if (parsed.output.id !== id) throw new EndpointError('malformed', 'answered another call than ours')
  return parsed.output.result
}

/** `Retry-After` in seconds, bounded to an hour; dates are understood too (RFC 9110, 10.2.3). */
function readRetryAfter(response: Response): number | null {
  const text = response.headers.get('retry-after')
  if (!text) return null
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.ceil(seconds), 3600) : null
}
