import { EndpointError } from './EndpointError'
import { readBounded } from './readBounded'

/** Longest answer of a price server that is read; the longest known is DefiLlama's at a few kilobytes. */
const LIMIT = 1_000_000
const TIMEOUT = 8_000

/**
 * Fetches JSON from a public server, without cookies, referrer or redirects; with the time of its clock, unix seconds,
 * where it says it (`Date`, RFC 9110 section 6.6.1; readable with the permission for the host).
 * @throws EndpointError always and only.
 */
export async function getJson(
  url: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<{ json: unknown; date?: number }> {
  const clock = AbortSignal.timeout(TIMEOUT)
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: clock,
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new EndpointError('http', `answered with status ${response.status}`, null, response.status)
    }
    const date = Math.floor(Date.parse(response.headers.get('date') ?? '') / 1000)
    const json: unknown = JSON.parse(await readBounded(response, LIMIT))
    return date > 0 ? { json, date } : { json }
  } catch (error) {
    if (error instanceof EndpointError) throw error
    if (error instanceof SyntaxError) throw new EndpointError('malformed', 'answered with something that is not JSON')
    throw new EndpointError(
      clock.aborted ? 'timeout' : 'network',
      clock.aborted ? 'did not answer' : 'could not be reached',
    )
  }
}
