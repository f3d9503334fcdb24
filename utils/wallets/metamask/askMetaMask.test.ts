import { createExternalExtensionProvider } from '@metamask/providers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askMetaMask, type Port } from './askMetaMask'
import { METAMASK_IDS, PROVIDER_STREAM } from './definitions'

const account = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
type Answer = { result: unknown } | { error: { code: number; message: string } } | null

/** The wallet's end of a port: answers each question on the stream it came by. */
function makeWallet(answer: (method: string) => Answer, more: (say: (message: unknown) => void) => void = () => {}) {
  const asked: string[] = []
  const connect = (): Port => {
    const listeners: ((message: unknown) => void)[] = []
    const say = (message: unknown) => {
      for (const listener of listeners) listener(message)
    }
    return {
      onMessage: { addListener: (listener) => listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      disconnect: () => asked.push('closed'),
      postMessage(message) {
        const { name, data } = message as { name: string; data: { id: unknown; method: string } }
        asked.push(data.method)
        const given = answer(data.method)
        setTimeout(() => {
          more(say)
          if (given) say({ name, data: { jsonrpc: '2.0', id: data.id, ...given } })
        })
      },
    }
  }
  return { asked, connect }
}

const honest = (method: string): Answer =>
  method === 'metamask_getProviderState'
    ? { result: { accounts: [account], chainId: '0x1', isUnlocked: true, networkVersion: '1' } }
    : { result: [account] }

afterEach(() => vi.unstubAllGlobals())

describe('askMetaMask', () => {
  it('reads the accounts, and closes the port', async () => {
    const { asked, connect } = makeWallet(honest)
    expect(await askMetaMask(connect, 'eth_accounts', 1000)).toEqual({ state: 'answered', result: [account] })
    expect(asked).toEqual(['eth_accounts', 'closed'])
  })

  it('speaks to the wallet as MetaMask’s own package does', async () => {
    const { connect } = makeWallet(honest)
    const ids: string[] = []
    vi.stubGlobal('chrome', {
      runtime: {
        connect: (id: string) => {
          ids.push(id)
          return connect()
        },
      },
    })
    const provider = createExternalExtensionProvider()
    expect(await provider.request({ method: 'eth_accounts' })).toEqual([account])
    expect(METAMASK_IDS.chrome).toContain(ids[0])
  })

  it('says that it is not there when the port is closed at once, or can’t be opened', async () => {
    const closed = (): Port => ({
      ...makeWallet(honest).connect(),
      postMessage: () => undefined,
      onDisconnect: { addListener: (listener) => void setTimeout(listener) },
    })
    expect(await askMetaMask(closed, 'eth_accounts', 1000)).toEqual({ state: 'absent' })
    const none = () => {
      throw new Error('Could not establish connection')
    }
    expect(await askMetaMask(none, 'eth_accounts', 1000)).toEqual({ state: 'absent' })
  })

  it('passes parameters on, so that it can be asked like a node', async () => {
    const sent: unknown[] = []
    const { connect } = makeWallet(() => ({ result: '0x1' }))
    const open = (): Port => {
      const port = connect()
      const postMessage = (message: unknown) => {
        sent.push(message)
        port.postMessage(message)
      }
      return { ...port, postMessage }
    }
    const params = [{ to: account, data: '0x' }, 'latest']
    expect(await askMetaMask(open, 'eth_call', 1000, params)).toEqual({ state: 'answered', result: '0x1' })
    expect(sent).toMatchObject([{ data: { method: 'eth_call', params } }])
  })

  it('takes a refusal and silence for one', async () => {
    const refusing = makeWallet(() => ({ error: { code: 4001, message: 'User rejected the request.' } }))
    expect(await askMetaMask(refusing.connect, 'eth_requestAccounts', 1000)).toEqual({ state: 'refused' })
    expect(await askMetaMask(makeWallet(() => null).connect, 'eth_accounts', 20)).toEqual({ state: 'refused' })
  })

  it('passes over everything that is not the answer', async () => {
    const noisy = makeWallet(honest, (say) => {
      for (const message of [null, 'x', { name: 'phishing' }, { name: PROVIDER_STREAM }]) say(message)
      say({ name: PROVIDER_STREAM, data: { jsonrpc: '2.0', method: 'metamask_chainChanged', params: {} } })
      say({ name: PROVIDER_STREAM, data: { jsonrpc: '2.0', id: 7, result: ['0xbad'] } })
      say({ name: 'other', data: { jsonrpc: '2.0', id: 1, result: ['0xbad'] } })
    })
    expect(await askMetaMask(noisy.connect, 'eth_accounts', 1000)).toEqual({ state: 'answered', result: [account] })
  })
})
