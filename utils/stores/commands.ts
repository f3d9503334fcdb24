import { browser } from 'wxt/browser'
import type { AlertPrefs } from '../alerts/AlertPrefs'
import { sendMessage } from '../messaging'
import { addEndpoint } from '../messaging/contracts/addEndpoint'
import { changeView } from '../messaging/contracts/changeView'
import { changeWallets } from '../messaging/contracts/changeWallets'
import { connectWallet } from '../messaging/contracts/connectWallet'
import { lookAtPegs } from '../messaging/contracts/lookAtPegs'
import { refresh } from '../messaging/contracts/refresh'
import { removeEndpoint } from '../messaging/contracts/removeEndpoint'
import { savePegPrefs } from '../messaging/contracts/savePegPrefs'
import { testAlert } from '../messaging/contracts/testAlert'

interface PegPrefs {
  sources: string[]
  alerts: AlertPrefs
}

/**
 * The commands a view can give. Each rejects with words fit to be shown; what comes of it arrives through storage.
 * Views reach the browser only through here.
 */
export const commands = {
  refresh: (maxAge: number) => sendMessage(refresh, { maxAge }),
  refreshChain: (chainId: number) => sendMessage(refresh, { maxAge: 0, chainId }),
  connect: (tabId: number, prompt: boolean) => sendMessage(connectWallet, { wallet: 'page', tabId, prompt }),
  connectMetaMask: (prompt: boolean) => sendMessage(connectWallet, { wallet: 'metamask', tabId: -1, prompt }),
  takePageWallet: (tabId: number) => sendMessage(changeWallets, { change: 'take', tabId }),
  keepWallet: (address: string, label: string) => sendMessage(changeWallets, { change: 'keep', address, label }),
  labelWallet: (address: string, label: string) => sendMessage(changeWallets, { change: 'label', address, label }),
  selectWallet: (address: string) => sendMessage(changeWallets, { change: 'select', address }),
  forgetWallet: (address: string) => sendMessage(changeWallets, { change: 'forget', address }),
  arrangeChain: (chainId: number, as: 'usual' | 'pinned' | 'hidden') =>
    sendMessage(changeView, { change: 'chain', chainId, as }),
  showTestnets: (on: boolean) => sendMessage(changeView, { change: 'testnets', on }),
  addEndpoint: (chainId: number, url: string) => sendMessage(addEndpoint, { chainId, url }),
  removeEndpoint: (chainId: number, index: number) => sendMessage(removeEndpoint, { chainId, index }),
  lookAtPegs: () => sendMessage(lookAtPegs, {}),
  savePegPrefs: (prefs: PegPrefs) => sendMessage(savePegPrefs, prefs),
  testAlert: () => sendMessage(testAlert, {}),
  /** Asks the browser for an optional permission; has to be called straight from a click. */
  permit: (wanted: { permissions?: 'notifications'[]; origins?: string[] }) => browser.permissions.request(wanted),
  /** Opens the prices in a tab of their own: side panels are not opened in the same way by every browser. */
  openPrices: () => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }),
  openSettings: () => browser.runtime.openOptionsPage(),
}
