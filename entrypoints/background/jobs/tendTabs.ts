import { browser } from 'wxt/browser'
import { forgetTab } from '../../../utils/log/AskEntry'
import { askLog } from '../../../utils/storage/items/askLog'
import { mentions } from '../../../utils/storage/items/mentions'
import { notices } from '../../../utils/storage/items/notices'

/** Forgets what a tab asked for when it is closed. */
export function tendTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if ((await mentions.get())[tabId])
      await mentions.update((old) => Object.fromEntries(Object.entries(old).filter(([key]) => key !== String(tabId))))
    if (!(await askLog.get())[tabId] && !(await notices.get())[tabId]) return
    await askLog.update((log) => forgetTab(log, tabId))
    await notices.update((old) => Object.fromEntries(Object.entries(old).filter(([key]) => key !== String(tabId))))
  })
}
