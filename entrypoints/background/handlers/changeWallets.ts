import type { Address } from 'viem'
import { EndpointError } from '../../../utils/endpoints'
import { UserError } from '../../../utils/errors'
import { handler } from '../../../utils/messaging'
import { changeWallets } from '../../../utils/messaging/contracts/changeWallets'
import { pageWallets } from '../../../utils/storage/items/pageWallets'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { forgetWallet, keepWallet, labelWallet, parseAddress, selectWallet, walletOf } from '../../../utils/wallets'
import { looksLikeName, parseName, resolveName } from '../../../utils/wallets/names'
import { viewCalls } from '../askCalls'
import { learnAccounts } from '../jobs/learnAccounts'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(changeWallets, async (input) => {
  if (input.change === 'keep') {
    const found = await findAddress(input.address)
    const addedAt = Math.floor(Date.now() / 1000)
    const label = plainText(input.label, 40)
    await wallets.update((old) => keepWallet(old, { ...found, label, how: 'typed', addedAt }))
    readLater()
    return found
  }
  if (input.change === 'take') {
    const told = (await pageWallets.get())[input.tabId]
    if (!told) throw new UserError('The wallet of this page is on no address any more')
    await wallets.update((old) => keepWallet(old, walletOf(told)))
    readLater()
    return { address: told.account }
  }
  await wallets.update((old) => {
    if (input.change === 'label') return labelWallet(old, input.address, plainText(input.label, 40))
    return input.change === 'select' ? selectWallet(old, input.address) : forgetWallet(old, input.address)
  })
  return null
})

/** The balances, and then what the address is, follow through storage; the view need not wait for the chains. */
function readLater(): void {
  void refreshSnapshot(true).then(() => learnAccounts())
}

/** An address as it was typed, or the one that a typed name points to. */
async function findAddress(text: string): Promise<{ address: Address; name?: string }> {
  if (!looksLikeName(text)) return { address: parseAddress(text) }
  const name = parseName(text)
  try {
    const { value, reason } = await resolveName(name, viewCalls)
    if (value === null) throw new UserError(`“${plainText(name, 60)}” ${reason}`)
    return { address: value, name }
  } catch (error) {
    if (error instanceof EndpointError) throw new UserError(`The name could not be looked up: ${error.message}`)
    throw error
  }
}
