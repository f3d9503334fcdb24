// What answers Coinbase's SDK in place of keys.coinbase.com: the same messages, encrypted in the same way
// (@coinbase/wallet-sdk 4.3.7, core/communicator, sign/scw and util/cipher, read 2026-11-24).
import { bytesToHex, hexToBytes } from 'viem'
import { place } from '../place'
import { makeBackend, plainError } from './backend'

const dapp = window.opener as Window
const backend = makeBackend({
  name: 'Coinbase Wallet',
  note: (call) => dapp.reached.push(call),
  // Its SDK learns of accounts and chains from answers alone.
  push: () => undefined,
})
const CURVE = { name: 'ECDH', namedCurve: 'P-256' }
const own = crypto.subtle.generateKey(CURVE, true, ['deriveKey'])
let secret: CryptoKey | undefined

type Wire = { iv: Uint8Array<ArrayBuffer>; cipherText: ArrayBuffer }
type Message = {
  id: string
  event?: string
  sender: string
  content: { handshake?: { method: string; params?: unknown }; encrypted?: Wire }
}

async function encrypt(value: unknown, key: CryptoKey): Promise<Wire> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  return { iv, cipherText: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) }
}
async function decrypt({ iv, cipherText }: Wire, key: CryptoKey) {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, cipherText)))
}
async function agree(sender: string): Promise<CryptoKey> {
  const spki = hexToBytes(`0x${sender}`) as Uint8Array<ArrayBuffer>
  const peer = await crypto.subtle.importKey('spki', spki, CURVE, true, [])
  const { privateKey } = await own
  const use: KeyUsage[] = ['encrypt', 'decrypt']
  return crypto.subtle.deriveKey(
    { name: 'ECDH', public: peer },
    privateKey,
    { name: 'AES-GCM', length: 256 },
    false,
    use,
  )
}

window.addEventListener('message', async ({ data, source }: MessageEvent<Message>) => {
  const { id, event, sender, content } = data
  if (source === dapp && event === 'selectSignerType')
    dapp.postMessage({ id: crypto.randomUUID(), requestId: id, data: 'scw' }, dapp.origin)
  if (source !== dapp || !content) return
  secret ??= await agree(sender)
  const { action, chainId } = content.handshake
    ? { action: content.handshake, chainId: undefined }
    : await decrypt(content.encrypted as Wire, secret)
  if (chainId) backend.setChain(chainId)
  let result: unknown
  try {
    result = { value: action.method === 'handshake' ? null : await backend.handle(action) }
  } catch (error) {
    result = { error: plainError(error) }
  }
  const encrypted = await encrypt({ result, data: { chains: place.chains } }, secret)
  const key = bytesToHex(new Uint8Array(await crypto.subtle.exportKey('spki', (await own).publicKey))).slice(2)
  dapp.postMessage(
    { id: crypto.randomUUID(), requestId: id, sender: key, content: { encrypted }, timestamp: new Date() },
    dapp.origin,
  )
})
dapp.postMessage({ id: crypto.randomUUID(), event: 'PopupLoaded' }, dapp.origin)
