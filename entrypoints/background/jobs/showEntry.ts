import { browser } from 'wxt/browser'
import { flagStyle } from '../../../components/badge/flagStyle'
import type { AskEntry } from '../../../utils/log/AskEntry'
import { sendToFrame } from '../../../utils/messaging'
import { showFlag } from '../../../utils/messaging/contracts/showFlag'
import { badgeOf, flagOf } from '../flagOf'

/** Says in the page and on the toolbar what a request asks for, or how that stands now. */
export async function showEntry(entry: AskEntry): Promise<void> {
  const flag = flagOf(entry)
  if (flag) await sendToFrame(entry.tabId, 0, showFlag, { view: flag, look: flagStyle }).catch(() => undefined)
  const badge = badgeOf(entry)
  // The tab may be gone by now; that is no error.
  await Promise.all([
    browser.action.setBadgeText({ tabId: entry.tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: entry.tabId, color: badge.color }),
    browser.action.setTitle({ tabId: entry.tabId, title: badge.title }),
  ]).catch(() => undefined)
}
