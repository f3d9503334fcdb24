/** Methods that can move, sign, show or switch something. Everything else (reads, by the thousand) is never touched. */
const WATCHED = new Set([
  'eth_sendTransaction',
  'eth_signTransaction',
  'eth_sendRawTransaction',
  'wallet_sendCalls',
  'wallet_watchAsset',
  'wallet_addEthereumChain',
  'wallet_switchEthereumChain',
  'personal_sign',
  'eth_sign',
])

export function isWatched(method: unknown): method is string {
  // `eth_signTypedData`, `_v3`, `_v4` and what may come; no longer than a message may say.
  return (
    typeof method === 'string' &&
    (WATCHED.has(method) || (method.length <= 64 && method.startsWith('eth_signTypedData')))
  )
}
