/**
 * What can move or sign something, by the names the standards and wallets use: `eth_sendTransaction`,
 * `eth_signTypedData_v4`, `personal_sign`, `wallet_sendCalls` (EIP-5792), `wallet_grantPermissions` and
 * `wallet_requestExecutionPermissions` (ERC-7715), and what may come. Such a request waits for the verdict. No longer
 * than a message may say; shortened, because every byte is in every page.
 */
const MOVES = /^(eth|personal|wallet)_(sign|send|grant|requestE).{0,48}$/
/** What only tells something about a coin or a chain (EIP-747, EIP-3085, EIP-3326): it waits only behind what waits. */
const TELLS = /^wallet_(watchA|(add|switch)E).{0,48}$/

export const isMove = (method: string) => MOVES.test(method)

export function isWatched(method: unknown): method is string {
  return typeof method === 'string' && (isMove(method) || TELLS.test(method))
}
