import { getAddress } from 'viem'
import { browser } from 'wxt/browser'
import { handler } from '../../../utils/messaging'
import { pageProvider } from '../../../utils/messaging/contracts/pageProvider'
import { notices } from '../../../utils/storage/items/notices'
import { pageWallets } from '../../../utils/storage/items/pageWallets'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { followPage, notePageWallet } from '../../../utils/wallets'
import { learnAccounts } from '../jobs/learnAccounts'
import { refreshSnapshot } from '../jobs/refreshSnapshot'
import { rateLimit } from '../rateLimit'

/** Changes of one tab's wallet that are followed: a page could tell thousands a second. */
const allowed = rateLimit({ burst: 10, perSecond: 1 })

export default handler(pageProvider, async ({ state, dropped, unwrappable }, { tabId, frameId, origin }) => {
  if (tabId === null) return
  const lines = [
    ...(dropped
      ? [
          dropped === 1
            ? '1 request was not looked at: it came too fast, or its check failed.'
            : `${dropped} requests were not looked at: they came too fast, or their check failed.`,
        ]
      : []),
    ...(unwrappable ?? []).map(
      (name) => `The wallet “${plainText(name)}” can't be watched: its requests are not checked.`,
    ),
  ]
  if (lines.length)
    await notices.update((old) => ({ ...old, [tabId]: [...new Set([...(old[tabId] ?? []), ...lines])].slice(-5) }))
  // A frame inside the page may be anybody's; whose wallet this tab has is for the page itself to say.
  if (!state || frameId !== 0 || !allowed(String(tabId))) return

  const first = state.accounts[0]
  const told = first
    ? {
        account: getAddress(first.toLowerCase()),
        chainId: state.chainId,
        provider: plainText(state.provider.name, 64) || 'a wallet',
        origin: origin.slice(0, 256),
        at: Math.floor(Date.now() / 1000),
      }
    : null
  await pageWallets.update((all) => notePageWallet(all, tabId, told))
  // What is shown follows the tab that the person looks at, and no other.
  if (!told || !(await isActive(tabId))) return
  const before = await wallets.get()
  const after = await wallets.update((old) => followPage(old, told))
  if (after.list.length > before.list.length) void refreshSnapshot(true).then(() => learnAccounts())
})

async function isActive(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab?.active === true
}
