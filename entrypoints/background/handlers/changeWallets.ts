import { handler } from '../../../utils/messaging'
import { changeWallets } from '../../../utils/messaging/contracts/changeWallets'
import { wallets } from '../../../utils/storage/items/wallets'
import { plainText } from '../../../utils/text'
import { forgetWallet, keepWallet, labelWallet, parseAddress, selectWallet } from '../../../utils/wallets'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(changeWallets, async (input) => {
  if (input.change === 'keep') {
    const address = parseAddress(input.address)
    const addedAt = Math.floor(Date.now() / 1000)
    await wallets.update((old) =>
      keepWallet(old, { address, label: plainText(input.label, 40), how: 'typed', addedAt }),
    )
    // The balances follow through storage; the view need not wait for the chains.
    void refreshSnapshot(true)
  } else if (input.change === 'label') {
    await wallets.update((old) => labelWallet(old, input.address, plainText(input.label, 40)))
  } else if (input.change === 'select') {
    await wallets.update((old) => selectWallet(old, input.address))
  } else {
    await wallets.update((old) => forgetWallet(old, input.address))
  }
})
