// @vitest-environment jsdom
import { EthereumProvider } from '@rabby-wallet/page-provider'
import { expect, it, vi } from 'vitest'
import type { Told, ToPage } from '../messaging/channel/channel'
import { observeProviders } from './observeProviders'

it('watches the real provider of Rabby in place, without changing its outside', async () => {
  const told: Told[] = []
  let answer: (message: ToPage) => void = () => undefined
  observeProviders(window as never, {
    tell(message) {
      told.push(message)
      if (message.kind === 'ask') answer({ kind: 'decide', id: message.id, go: true })
    },
    listen: (listener) => {
      answer = listener
    },
  })
  const real = new EthereumProvider()
  // Its background is not here to answer; what counts is what the page's side does with a request.
  const reached = vi.fn(() => new Promise(() => undefined))
  Object.assign(real, { request: reached })
  const outside = () => ({
    keys: Object.keys(real),
    request: { ...Object.getOwnPropertyDescriptor(real, 'request'), value: 0 },
    flags: [real.isRabby, real.isMetaMask],
  })
  const before = outside()
  window.dispatchEvent(
    new CustomEvent('eip6963:announceProvider', {
      detail: Object.freeze({ info: { uuid: 'r', name: 'Rabby', icon: '', rdns: 'io.rabby' }, provider: real }),
    }),
  )
  expect(outside()).toEqual(before)
  const args = { method: 'eth_sendTransaction', params: [{ to: '0x3' }] }
  void real.request(args as never)
  await vi.waitFor(() => expect(reached).toHaveBeenCalledWith(args))
  expect(told).toMatchObject([{ kind: 'ask', params: [{ to: '0x3' }], state: { name: 'Rabby', rdns: 'io.rabby' } }])
})
