import { PROVIDER_STREAM } from './definitions'

/** The parts of `runtime.Port` that are used. */
export interface Port {
  postMessage(message: unknown): void
  disconnect(): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** What the wallet said: its `result`, a refusal, or nothing because there is no such wallet. */
export type WalletAnswer = { state: 'answered'; result: unknown } | { state: 'refused' } | { state: 'absent' }

const ID = 1

/**
 * Asks MetaMask something over the port it has for other extensions, and closes the port. The format is that of
 * `createExternalExtensionProvider` of @metamask/providers: JSON-RPC, each message named after its stream. That
 * package brings 118 kB into a worker that has to start within a click and can load nothing later; one question needs
 * none of it.
 * @param open opens the port; a wallet that is not installed closes it at once.
 * @param patience milliseconds; a person may have to answer.
 */
export function askMetaMask(
  open: () => Port,
  method: string,
  patience: number,
  params: unknown[] = [],
): Promise<WalletAnswer> {
  return new Promise((resolve) => {
    let port: Port | undefined
    const clock = setTimeout(() => end({ state: 'refused' }), patience)
    const end = (answer: WalletAnswer) => {
      clearTimeout(clock)
      resolve(answer)
      try {
        port?.disconnect()
      } catch {
        // It was closed from the other side.
      }
    }
    try {
      port = open()
      port.onDisconnect.addListener(() => end({ state: 'absent' }))
      port.onMessage.addListener((message) => {
        const answer = readAnswer(message)
        if (answer) end(answer)
      })
      port.postMessage({ name: PROVIDER_STREAM, data: { jsonrpc: '2.0', id: ID, method, params } })
    } catch {
      end({ state: 'absent' })
    }
  })
}

/** The answer to our question; null for everything else that the port carries. */
function readAnswer(message: unknown): WalletAnswer | null {
  const { name, data } = asObject(message)
  const { id, result, error } = asObject(data)
  if (name !== PROVIDER_STREAM || id !== ID) return null
  return error === undefined || error === null ? { state: 'answered', result } : { state: 'refused' }
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
