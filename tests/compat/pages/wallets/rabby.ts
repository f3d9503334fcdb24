// Rabby's provider as its own extension puts it into a page, and the other end of its messages.
import { makeBackend, plainError } from './backend'
import { openPipe } from './openPipe'

window.reached ??= []
window.switchAccount ??= {}
const far = openPipe('rabby-content-script', 'rabby-page-provider')
const post = (type: string, data: unknown) => far.write({ data: { type, data } })
const backend = makeBackend({
  name: 'Rabby Wallet',
  note: (call) => window.reached.push(call),
  push(event, value) {
    const { networkVersion } = backend.state()
    post('message', { event, data: event === 'chainChanged' ? { chain: value, networkVersion } : value })
  },
})
window.switchAccount['Rabby Wallet'] = backend.switchAccount

async function answer({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
  if (method === 'rabby:getProviderConfig') return { rdns: '', isMetamaskMode: false }
  if (method === 'getProviderState') return { ...backend.state(), isUnlocked: true }
  if (method === 'tabCheckin' || method.startsWith('rabby:')) return null
  return backend.handle({ method, params })
}
interface Wire {
  data?: { type: string; data: { ident: string; data: never } }
}
far.on('data', async ({ data: message }: Wire) => {
  // A page that is slow to start lets a handshake through that the stream has taken for done.
  if (message?.type !== 'request') return
  const { data } = message
  try {
    post('response', { ident: data.ident, res: await answer(data.data) })
  } catch (error) {
    post('response', { ident: data.ident, err: plainError(error) })
  }
})

// Its module does everything when it is read, so it comes last.
import('@rabby-wallet/page-provider')
