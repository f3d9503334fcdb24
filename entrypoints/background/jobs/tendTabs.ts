import { browser } from 'wxt/browser'
import { forgetTab } from '../../../utils/log/AskEntry'
import { askLog } from '../../../utils/storage/items/askLog'
import { mentions } from '../../../utils/storage/items/mentions'
import { notices } from '../../../utils/storage/items/notices'
import { pageWallets } from '../../../utils/storage/items/pageWallets'
import { notePageWallet } from '../../../utils/wallets'

/** Forgets what a tab asked for, and what its wallet said, when it is closed. */
export function tendTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if ((await mentions.get())[tabId])
      await mentions.update((old) => Object.fromEntries(Object.entries(old).filter(([key]) => key !== String(tabId))))
    if ((await pageWallets.get())[tabId]) await pageWallets.update((all) => notePageWallet(all, tabId, null))
    if (!(await askLog.get())[tabId] && !(await notices.get())[tabId]) return
    await askLog.update((log) => forgetTab(log, tabId))
    await notices.update((old) => Object.fromEntries(Object.entries(old).filter(([key]) => key !== String(tabId))))
  })
}
