// A wallet that is an extension of its own and answers other extensions over a port, in MetaMask's format
// (@metamask/providers, createExternalExtensionProvider): JSON-RPC, each message named after its stream.
const account = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'
const asked = []
let connected = false
Object.assign(globalThis, { asked })

const answers = {
  eth_accounts: () => (connected ? [account] : []),
  eth_requestAccounts: () => {
    connected = true
    return [account]
  },
}

chrome.runtime.onConnectExternal.addListener((port) => {
  // It speaks unasked too, as the real one does.
  port.postMessage({ name: 'metamask-provider', data: { jsonrpc: '2.0', method: 'metamask_chainChanged', params: {} } })
  port.onMessage.addListener(({ name, data }) => {
    if (name !== 'metamask-provider') return
    asked.push(data.method)
    const answer = answers[data.method]
    const words = answer ? { result: answer() } : { error: { code: -32601, message: 'not known' } }
    port.postMessage({ name, data: { jsonrpc: '2.0', id: data.id, ...words } })
  })
})
