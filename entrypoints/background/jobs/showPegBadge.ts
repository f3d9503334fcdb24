import { browser } from 'wxt/browser'
import { pegBadge } from '../../../utils/alerts'
import type { PegStatus } from '../../../utils/peg'

/** Says in the toolbar that a coin is not on its peg. A tab's own badge, of what its page asks for, goes before. */
export async function showPegBadge(statuses: readonly PegStatus[]): Promise<void> {
  const { text, color, title } = pegBadge(statuses)
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title: title || browser.i18n.getMessage('name') }),
  ]).catch(() => undefined)
}
