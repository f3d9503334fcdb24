/**
 * Why an endpoint gave no usable answer.
 * - `timeout`, `network`: nothing came.
 * - `http`: a status other than 200; `retryAfter` in seconds where the endpoint named one.
 * - `malformed`: something came that is not a JSON-RPC answer to our request.
 * - `rpc`: the node itself refused the call.
 * - `wrong-chain`: the answer is of another chain.
 */
export type EndpointFault = 'timeout' | 'network' | 'http' | 'malformed' | 'rpc' | 'wrong-chain'

/** A failed call. The text names the host at most, never the path or query, where keys stand. */
export class EndpointError extends Error {
  override name = 'EndpointError'
  constructor(
    readonly fault: EndpointFault,
    message: string,
    readonly retryAfter: number | null = null,
    readonly status: number | null = null,
  ) {
    super(message)
  }
}
