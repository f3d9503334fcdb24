import { hostOf } from '../errors'
import { EndpointError } from './EndpointError'
import { type Health, type Healths, noteFailure, noteSuccess } from './Health'
import { postRpc } from './postRpc'

/** How many endpoints one question tries before it gives up. */
export const MOST_TRIES = 4

/** An answer, and who gave it. */
export interface Answered<T> {
  value: T
  url: string
  milliseconds: number
}

/** One JSON-RPC call to the endpoint whose turn it is. */
export type Post = (method: string, params: unknown[]) => Promise<unknown>

export interface TryOptions {
  fetch?: typeof globalThis.fetch
  now?: () => number
  health?: Healths
  note?: (url: string, health: Health) => void
  timeout?: number
}

/**
 * Gives the endpoints their turn, one after the other, until one passes the `attempt`. Each try is noted (health), so a
 * bad endpoint is known to the next question.
 * @param attempt asks through `post` and gives a value, or throws EndpointError when the answer can't be right.
 * @throws EndpointError naming every host that was tried and why it failed.
 */
export async function tryEndpoints<T>(
  urls: readonly string[],
  attempt: (post: Post, url: string) => Promise<T>,
  { fetch = globalThis.fetch, now = () => Date.now(), health = {}, note = () => {}, timeout }: TryOptions = {},
): Promise<Answered<T>> {
  const failures: string[] = []
  let last: EndpointError | undefined
  for (const url of urls.slice(0, MOST_TRIES)) {
    // The first call's round trip: an attempt that needs several is no slower endpoint.
    let milliseconds: number | null = null
    const post: Post = async (method, params) => {
      const started = now()
      const result = await postRpc(url, method, params, { fetch, timeout })
      milliseconds ??= now() - started
      return result
    }
    try {
      const value = await attempt(post, url)
      note(url, noteSuccess(health[url], milliseconds ?? 0, Math.floor(now() / 1000)))
      return { value, url, milliseconds: milliseconds ?? 0 }
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      note(url, noteFailure(health[url], error, Math.floor(now() / 1000)))
      failures.push(`${hostOf(url)} ${error.message}`)
      last = error
    }
  }
  throw new EndpointError(last?.fault ?? 'network', failures.join('; ') || 'no endpoint is known for this chain')
}
