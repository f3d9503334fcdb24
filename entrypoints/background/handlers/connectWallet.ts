import { getAddress } from 'viem'
import { handler, sendToFrame } from '../../../utils/messaging'
import { type Connection, connectWallet } from '../../../utils/messaging/contracts/connectWallet'
import { identifyPage } from '../../../utils/messaging/contracts/identifyPage'
import { readAccounts } from '../../../utils/messaging/contracts/readAccounts'
import { pageWallets } from '../../../utils/storage/items/pageWallets'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { followPage, keepWallet, notePageWallet, type PageWallet, type Wallets, walletOf } from '../../../utils/wallets'
import { askInstalled } from '../askWallet'
import { learnAccounts } from '../jobs/learnAccounts'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

/** How long MetaMask may take, milliseconds: to a question it answers by itself, and to one its user answers. */
const PATIENCE = { passive: 1500, prompt: 240_000 }
const nowSeconds = () => Math.floor(Date.now() / 1000)

export default handler(
  connectWallet,
  ({ wallet, tabId, prompt }): Promise<Connection> =>
    wallet === 'metamask' ? connectMetaMask(prompt) : connectPage(tabId, prompt),
)

async function connectPage(tabId: number, prompt: boolean): Promise<Connection> {
  // A page without our script (a browser page, a store) is no error: there just is no wallet to be asked.
  const page = await sendToFrame(tabId, 0, identifyPage, {}).catch(() => null)
  if (!page) return { state: 'no-page' }
  const answer = await sendToFrame(tabId, 0, readAccounts, { prompt }).catch(() => null)
  if (!answer) return { state: 'no-wallet' }
  const provider = plainText(answer.provider.name, 64) || 'a wallet'
  const first = answer.accounts[0]
  const told: PageWallet | null = first
    ? {
        account: getAddress(first.toLowerCase()),
        chainId: answer.chainId,
        provider,
        origin: page.origin.slice(0, 256),
        at: nowSeconds(),
      }
    : null
  await pageWallets.update((all) => notePageWallet(all, tabId, told))
  if (!told) return { state: 'no-account', provider }
  await take((old) => (prompt ? keepWallet(old, walletOf(told)) : followPage(old, told)))
  return { state: 'connected', address: told.account, provider }
}

/** MetaMask speaks to other extensions over a port of its own; unasked it is followed only where it was taken before. */
async function connectMetaMask(prompt: boolean): Promise<Connection> {
  const provider = 'MetaMask'
  const method = prompt ? 'eth_requestAccounts' : 'eth_accounts'
  const answer = await askInstalled(method, [], prompt ? PATIENCE.prompt : PATIENCE.passive)
  if (answer.state === 'absent') return { state: 'no-wallet' }
  const first = answer.state === 'answered' && Array.isArray(answer.result) ? answer.result[0] : null
  if (typeof first !== 'string' || !/^0x[0-9a-f]{40}$/i.test(first)) return { state: 'no-account', provider }
  const address = getAddress(first.toLowerCase())
  const wallet = { address, label: '', how: 'extension' as const, provider, addedAt: nowSeconds() }
  await take((old) => {
    const shown = old.list.find((entry) => entry.address === old.selected)
    return prompt || shown?.how === 'extension' ? keepWallet(old, wallet) : old
  })
  return { state: 'connected', address, provider }
}

/** Changes the kept addresses; one that is new is read at once. */
async function take(change: (old: Wallets) => Wallets): Promise<void> {
  const before = await wallets.get()
  const after = await wallets.update(change)
  if (after.list.every(({ address }) => before.list.some((entry) => entry.address === address))) return
  void refreshSnapshot(true).then(() => learnAccounts())
}
