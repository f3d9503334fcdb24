import { browser } from 'wxt/browser'
import { UserError } from '../../../utils/errors'
import { handler } from '../../../utils/messaging'
import { changeSite } from '../../../utils/messaging/contracts/changeSite'
import { showMentions } from '../../../utils/messaging/contracts/showMentions'
import { quietSites } from '../../../utils/storage/items/quietSites'
import { readSite } from '../siteOf'

const MOST = 1_000

export default handler(changeSite, async ({ tabId, on }) => {
  const top = await readSite(tabId)
  if (!top) throw new UserError('This page is not watched.')
  await quietSites.update((old) => {
    const others = old.filter((site) => site !== top.site)
    return on ? others : [...others, top.site].slice(-MOST)
  })
  // Every frame of the tab listens, so no frame is named.
  await browser.tabs.sendMessage(tabId, { peglight: 1, name: showMentions.name, input: { on } }).catch(() => undefined)
})
