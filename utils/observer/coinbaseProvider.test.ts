// @vitest-environment jsdom
import { createCoinbaseWalletSDK } from '@coinbase/wallet-sdk'
import { expect, it, vi } from 'vitest'
import type { Told, ToPage } from '../messaging/channel/channel'
import { observeProviders } from './observeProviders'

vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
const pause = () => new Promise((resolve) => setTimeout(resolve, 200))
const makeProvider = () =>
  createCoinbaseWalletSDK({ appName: 'A page', preference: { options: 'smartWalletOnly' } }).getProvider()
const KEY = '-CBWSDK:SCWKeyManager:ownPrivateKey'
const ACCOUNT = `0x${'a'.repeat(40)}`

it('the real SDK of Coinbase is never disconnected by us, and its events say whose it is', async () => {
  const told: Told[] = []
  let answer: (message: ToPage) => void = () => undefined
  observeProviders(window as never, {
    tell: (message) => void told.push(message),
    listen: (listener) => {
      answer = listener
    },
  })
  const provider = makeProvider()
  // As in the middle of a connection, whose keys are stored before it has an account.
  localStorage.setItem(KEY, 'key')
  const disconnected = vi.fn()
  provider.on('disconnect', disconnected)

  // Asked for its accounts, it takes that for the end of everything.
  const other = makeProvider()
  await expect(other.request({ method: 'eth_accounts' })).rejects.toMatchObject({ code: 4100 })
  expect(localStorage.getItem(KEY)).toBeNull()
  localStorage.setItem(KEY, 'key')

  Object.assign(window, { ethereum: provider })
  answer({ kind: 'read-accounts', id: '1', prompt: false })
  void provider.request({ method: 'wallet_watchAsset', params: {} }).catch(() => undefined)
  provider.emit('chainChanged' as never, '0x2105' as never)
  await pause()
  // Its own: the page asked before it connected.
  expect(disconnected).toHaveBeenCalledTimes(1)
  localStorage.setItem(KEY, 'key')
  answer({ kind: 'read-accounts', id: '2', prompt: false })
  await pause()
  expect(disconnected).toHaveBeenCalledTimes(1)
  expect(localStorage.getItem(KEY)).toBe('key')

  provider.emit('accountsChanged' as never, [ACCOUNT] as never)
  await pause()
  expect(told.at(-1)).toMatchObject({ kind: 'state', state: { accounts: [ACCOUNT], chain: '0x1' } })
  provider.emit('disconnect' as never, new Error('the person left') as never)
  answer({ kind: 'read-accounts', id: '3', prompt: false })
  await pause()
  expect(told.filter(({ kind }) => kind === 'accounts').at(-1)).not.toMatchObject({ state: { accounts: [ACCOUNT] } })
})
