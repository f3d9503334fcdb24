import { hostOf } from '../errors'
import { EndpointError } from './EndpointError'
import { type Health, type Healths, noteFailure, noteSuccess } from './Health'
import { postRpc } from './postRpc'

/** How many endpoints one call tries before it gives up. */
export const MOST_TRIES = 4

/** An answer, and who gave it. */
export interface Answered<T> {
  value: T
  url: string
  milliseconds: number
}

/**
 * Makes one call on a chain: the endpoints one after the other until one gives an answer that `accept` takes.
 * Each try changes `note` (health), so a bad endpoint is known to the next call.
 * @param accept turns `result` into a value, or throws EndpointError when the answer can't be right.
 * @throws EndpointError naming every host that was tried and why it failed.
 */
export async function askChain<T>(
  urls: readonly string[],
  method: string,
  params: unknown[],
  accept: (result: unknown) => T,
  {
    fetch = globalThis.fetch,
    now = () => Date.now(),
    health = {},
    note = () => {},
    timeout,
  }: {
    fetch?: typeof globalThis.fetch
    now?: () => number
    health?: Healths
    note?: (url: string, health: Health) => void
    timeout?: number
  } = {},
): Promise<Answered<T>> {
  const failures: string[] = []
  let last: EndpointError | undefined
  for (const url of urls.slice(0, MOST_TRIES)) {
    const started = now()
    try {
      const value = accept(await postRpc(url, method, params, { fetch, timeout }))
      const milliseconds = now() - started
      note(url, noteSuccess(health[url], milliseconds, Math.floor(now() / 1000)))
      return { value, url, milliseconds }
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      note(url, noteFailure(health[url], error, Math.floor(now() / 1000)))
      failures.push(`${hostOf(url)} ${error.message}`)
      last = error
    }
  }
  throw new EndpointError(last?.fault ?? 'network', failures.join('; ') || 'no endpoint is known for this chain')
}
