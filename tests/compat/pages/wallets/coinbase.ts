// The provider that Coinbase's SDK makes within a dApp, announced as a wallet; its popup is ours (coinbasePopup.ts).
import { createCoinbaseWalletSDK } from '@coinbase/wallet-sdk'
import { place } from '../place'

// The SDK puts headers of its own to what it asks a node, which Coinbase's nodes allow other sites to send and ours do not.
const { fetch } = window
window.fetch = (url, options) =>
  Object.values(place.chains).includes(String(url))
    ? fetch(url, { ...options, headers: { 'content-type': 'application/json' } })
    : fetch(url, options)

window.reached ??= []
window.switchAccount ??= {}
// The SDK remembers sessions in the page's storage.
localStorage.clear()
const provider = createCoinbaseWalletSDK({
  appName: 'Compatibility',
  appChainIds: [1],
  preference: { options: 'smartWalletOnly', keysUrl: `${location.origin}/popup.html` } as never,
}).getProvider()

Object.assign(window, { coinbase: provider })
if (!new URLSearchParams(location.search).has('private')) {
  const detail = Object.freeze({
    info: Object.freeze({
      uuid: '7a3cf1a4-0000-4000-8000-00000000000c',
      name: 'Coinbase Wallet',
      icon: 'data:image/svg+xml,<svg/>',
      rdns: 'com.coinbase.wallet',
    }),
    provider,
  })
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
  Object.assign(window, { ethereum: provider })
}
