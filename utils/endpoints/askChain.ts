import { type Answered, type TryOptions, tryEndpoints } from './tryEndpoints'

/**
 * Makes one call on a chain, through the first endpoint that gives an answer that `accept` takes.
 * @param accept turns `result` into a value, or throws EndpointError when the answer can't be right.
 * @throws EndpointError naming every host that was tried and why it failed.
 */
export function askChain<T>(
  urls: readonly string[],
  method: string,
  params: unknown[],
  accept: (result: unknown) => T,
  options: TryOptions = {},
): Promise<Answered<T>> {
  return tryEndpoints(urls, async (post) => accept(await post(method, params)), options)
}
