import { browser } from 'wxt/browser'
import type { AlertPrefs } from '../alerts/AlertPrefs'
import type { AskPrefs } from '../log/AskPrefs'
import { sendMessage, sendToFrame } from '../messaging'
import { addEndpoint } from '../messaging/contracts/addEndpoint'
import { answerHold } from '../messaging/contracts/answerHold'
import { changeEndpoints } from '../messaging/contracts/changeEndpoints'
import { changeSite } from '../messaging/contracts/changeSite'
import { changeView } from '../messaging/contracts/changeView'
import { changeWallets } from '../messaging/contracts/changeWallets'
import { connectWallet } from '../messaging/contracts/connectWallet'
import { eraseLog } from '../messaging/contracts/eraseLog'
import { jumpToMention } from '../messaging/contracts/jumpToMention'
import { lookAtPegs } from '../messaging/contracts/lookAtPegs'
import { refresh } from '../messaging/contracts/refresh'
import { removeEndpoint } from '../messaging/contracts/removeEndpoint'
import { saveAskPrefs } from '../messaging/contracts/saveAskPrefs'
import { savePegPrefs } from '../messaging/contracts/savePegPrefs'
import { testAlert } from '../messaging/contracts/testAlert'

interface PegPrefs {
  sources: string[]
  alerts: AlertPrefs
}

export interface EndpointRules {
  order: 'user' | 'health'
  privacy: boolean
  viaWallet: boolean
  agree: boolean
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
  addEndpoint: (chainId: number, url: string, permitted: boolean) =>
    sendMessage(addEndpoint, { chainId, url, permitted }),
  moveEndpoint: (chainId: number, index: number, by: -1 | 1) =>
    sendMessage(changeEndpoints, { change: 'move', chainId, index, by }),
  setEndpointRules: (rules: EndpointRules) => sendMessage(changeEndpoints, { change: 'rules', ...rules }),
  removeEndpoint: (chainId: number, index: number) => sendMessage(removeEndpoint, { chainId, index }),
  lookAtPegs: () => sendMessage(lookAtPegs, {}),
  turnBadges: (tabId: number, on: boolean) => sendMessage(changeSite, { tabId, on }),
  /** Goes to the frame itself: it concerns nothing but what is seen there. */
  jumpToMention: (tabId: number, frameId: number, id: number) => sendToFrame(tabId, frameId, jumpToMention, { id }),
  savePegPrefs: (prefs: PegPrefs) => sendMessage(savePegPrefs, prefs),
  answerHold: (entry: string, go: boolean) => sendMessage(answerHold, { entry, go }),
  saveAskPrefs: (prefs: AskPrefs) => sendMessage(saveAskPrefs, prefs),
  eraseLog: (origin?: string) => sendMessage(eraseLog, origin === undefined ? {} : { origin }),
  testAlert: () => sendMessage(testAlert, {}),
  /** Asks the browser for an optional permission; has to be called straight from a click. */
  permit: (wanted: { permissions?: ('notifications' | 'webRequest')[]; origins?: string[] }) =>
    browser.permissions.request(wanted),
  /** Opens the prices in a tab of their own: side panels are not opened in the same way by every browser. */
  openPrices: () => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }),
  openLog: () => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#requests') }),
  openSettings: () => browser.runtime.openOptionsPage(),
}
