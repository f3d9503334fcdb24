// MetaMask's provider as its own extension puts it into a page, over a stream of messages of the window.
import { initializeProvider } from '@metamask/providers'
import { makeBackend, plainError } from './backend'
import { openPipe } from './openPipe'

const far = openPipe('contentscript', 'inpage')
const near = openPipe('inpage', 'contentscript')

window.reached ??= []
window.switchAccount ??= {}
const backend = makeBackend({
  name: 'MetaMask',
  note: (call) => window.reached.push(call),
  push(event, value) {
    const { networkVersion } = backend.state()
    const params = event === 'chainChanged' ? { chainId: value, networkVersion, isConnected: true } : value
    far.write({ jsonrpc: '2.0', method: `metamask_${event}`, params })
  },
})
window.switchAccount.MetaMask = backend.switchAccount

async function answer({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
  if (method === 'metamask_getProviderState') return { ...backend.state(), isUnlocked: true, isConnected: true }
  if (method === 'metamask_sendDomainMetadata') return true
  return backend.handle({ method, params })
}
far.on('data', async ({ id, ...call }: { id: number; method: string; params?: unknown }) => {
  try {
    far.write({ jsonrpc: '2.0', id, result: await answer(call) })
  } catch (error) {
    far.write({ jsonrpc: '2.0', id, error: plainError(error) })
  }
})

initializeProvider({
  connectionStream: near as never,
  shouldShimWeb3: true,
  providerInfo: {
    uuid: '7a3cf1a4-0000-4000-8000-00000000000a',
    name: 'MetaMask',
    icon: 'data:image/svg+xml,<svg/>',
    rdns: 'io.metamask',
  },
})
