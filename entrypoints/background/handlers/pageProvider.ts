import { getAddress } from 'viem'
import { handler } from '../../../utils/messaging'
import { pageProvider } from '../../../utils/messaging/contracts/pageProvider'
import { notices } from '../../../utils/storage/items/notices'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { selectWallet } from '../../../utils/wallets'

export default handler(pageProvider, async ({ state, dropped, unwrappable }, { tabId }) => {
  if (tabId === null) return
  const lines = [
    ...(dropped ? [`${dropped} requests came too fast and were not looked at.`] : []),
    ...(unwrappable ?? []).map(
      (name) => `The wallet “${plainText(name)}” can't be watched: its requests are not checked.`,
    ),
  ]
  if (lines.length)
    await notices.update((old) => ({ ...old, [tabId]: [...new Set([...(old[tabId] ?? []), ...lines])].slice(-5) }))
  const first = state?.accounts[0]
  if (!first) return
  // A page may only move the view among addresses that are kept already, and only away from one told by a page.
  await wallets.update((old) => {
    const shown = old.list.find((wallet) => wallet.address === old.selected)
    return shown?.how === 'typed' ? old : selectWallet(old, getAddress(first.toLowerCase()))
  })
})
