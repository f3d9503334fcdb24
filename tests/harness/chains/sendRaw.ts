import { type Address, type Hex, toHex } from 'viem'
import { accounts } from './accounts'
import type { Chain } from './Chain'

/** Sends a transaction as anybody and waits for it; the address of what was created, if anything was. */
export async function sendRaw(
  rpc: Chain['rpc'],
  from: Address,
  to: Address | null,
  data: Hex,
): Promise<Address | null> {
  const known = accounts.some((account) => account.address === from)
  if (!known) {
    await rpc('anvil_setBalance', [from, toHex(10n ** 18n)])
    await rpc('anvil_impersonateAccount', [from])
  }
  const hash = await rpc<Hex>('eth_sendTransaction', [{ from, ...(to ? { to } : {}), data, gas: toHex(12_000_000) }])
  type Receipt = { status: Hex; contractAddress: Address | null }
  // The node mines at once, but answers before it has.
  let receipt = await rpc<Receipt | null>('eth_getTransactionReceipt', [hash])
  for (let wait = 1; !receipt && wait < 2000; wait *= 2) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    receipt = await rpc<Receipt | null>('eth_getTransactionReceipt', [hash])
  }
  if (receipt?.status !== '0x1') {
    // The node says why only when it is asked again.
    await rpc('eth_call', [{ from, to, data, gas: toHex(12_000_000) }, 'latest'])
    throw new Error(`the transaction ${hash} reverted`)
  }
  return receipt.contractAddress
}
