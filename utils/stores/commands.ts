import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging'
import { addEndpoint } from '../messaging/contracts/addEndpoint'
import { changeWallets } from '../messaging/contracts/changeWallets'
import { connectWallet } from '../messaging/contracts/connectWallet'
import { refresh } from '../messaging/contracts/refresh'
import { removeEndpoint } from '../messaging/contracts/removeEndpoint'

/**
 * The commands a view can give. Each rejects with words fit to be shown; what comes of it arrives through storage.
 * Views reach the browser only through here.
 */
export const commands = {
  refresh: (maxAge: number) => sendMessage(refresh, { maxAge }),
  connect: (tabId: number, prompt: boolean) => sendMessage(connectWallet, { tabId, prompt }),
  keepWallet: (address: string, label: string) => sendMessage(changeWallets, { change: 'keep', address, label }),
  labelWallet: (address: string, label: string) => sendMessage(changeWallets, { change: 'label', address, label }),
  selectWallet: (address: string) => sendMessage(changeWallets, { change: 'select', address }),
  forgetWallet: (address: string) => sendMessage(changeWallets, { change: 'forget', address }),
  addEndpoint: (chainId: number, url: string) => sendMessage(addEndpoint, { chainId, url }),
  removeEndpoint: (chainId: number, index: number) => sendMessage(removeEndpoint, { chainId, index }),
  openSettings: () => browser.runtime.openOptionsPage(),
}
