// A wallet as pages meet one: announced by EIP-6963 and standing in window.ethereum, backed by real nodes that hold the
// keys. `CONFIG` is put before it: { name, rdns, accounts, chains: { '0x1': url }, connected, ethereum }.
;(() => {
  const { name, rdns, accounts, chains, ethereum = true } = CONFIG
  const listeners = new Map()
  let connected = CONFIG.connected ?? false
  let chainId = Object.keys(chains)[0]
  let lastId = 0

  const emit = (event, value) => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  const failure = (code, message) => Object.assign(new Error(message), { code })

  async function forward(method, params, chain = chainId) {
    const body = JSON.stringify({ jsonrpc: '2.0', id: ++lastId, method, params })
    const response = await fetch(chains[chain], {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const { result, error } = await response.json()
    if (error) throw failure(error.code, error.message)
    return result
  }

  async function handle({ method, params = [] }) {
    provider.calls.push(method)
    switch (method) {
      case 'eth_chainId':
        return chainId
      case 'eth_accounts':
        return connected ? accounts : []
      case 'eth_requestAccounts':
        if (!connected) {
          connected = true
          emit('accountsChanged', accounts)
        }
        return accounts
      case 'wallet_switchEthereumChain':
        if (!chains[params[0]?.chainId]) throw failure(4902, 'This chain is not known')
        if (chainId !== params[0].chainId) {
          chainId = params[0].chainId
          emit('chainChanged', chainId)
        }
        return null
      case 'eth_sendTransaction': {
        const { chainId: chain = chainId, ...transaction } = params[0]
        if (chain !== chainId) throw failure(-32602, 'The transaction is for another chain')
        return forward(method, [transaction])
      }
      case 'personal_sign':
        return forward(method, params)
      default:
        return forward(method, params)
    }
  }

  const provider = {
    isTestWallet: true,
    /** What it was asked, for tests of what a page and a wallet see. */
    calls: [],
    request(args) {
      return handle(args)
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener])
      return provider
    },
    removeListener(event, listener) {
      listeners.set(
        event,
        (listeners.get(event) ?? []).filter((each) => each !== listener),
      )
      return provider
    },
  }
  const detail = Object.freeze({
    info: Object.freeze({ uuid: crypto.randomUUID(), name, rdns, icon: 'data:image/svg+xml,<svg/>' }),
    provider,
  })
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
  if (ethereum && !window.ethereum) {
    window.ethereum = provider
    window.dispatchEvent(new Event('ethereum#initialized'))
  }
})()
