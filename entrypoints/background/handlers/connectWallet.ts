import { getAddress } from 'viem'
import { handler, sendToFrame } from '../../../utils/messaging'
import { type Connection, connectWallet } from '../../../utils/messaging/contracts/connectWallet'
import { identifyPage } from '../../../utils/messaging/contracts/identifyPage'
import { readAccounts } from '../../../utils/messaging/contracts/readAccounts'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { keepWallet, selectWallet } from '../../../utils/wallets'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(connectWallet, async ({ tabId, prompt }): Promise<Connection> => {
  // A page without our script (a browser page, a store) is no error: there just is no wallet to be asked.
  const page = await sendToFrame(tabId, 0, identifyPage, {}).catch(() => null)
  if (!page) return { state: 'no-page' }
  const told = await sendToFrame(tabId, 0, readAccounts, { prompt }).catch(() => null)
  if (!told) return { state: 'no-wallet' }
  const provider = plainText(told.provider.name) || 'a wallet'
  const first = told.accounts[0]
  if (!first) return { state: 'no-account', provider }

  const address = getAddress(first.toLowerCase())
  const before = await wallets.get()
  const wallet = {
    address,
    label: '',
    how: 'page' as const,
    provider,
    origin: page.origin.slice(0, 256),
    addedAt: Math.floor(Date.now() / 1000),
  }
  await wallets.update((old) => {
    const kept = keepWallet(old, wallet)
    // Unasked, the page's wallet is followed only where the user has not chosen an address of their own.
    const shown = old.list.find((entry) => entry.address === old.selected)
    return !prompt && shown?.how === 'typed' ? selectWallet(kept, shown.address) : kept
  })
  if (!before.list.some((entry) => entry.address === address)) void refreshSnapshot(true)
  return { state: 'connected', address, provider }
})
