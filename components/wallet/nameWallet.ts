import { shortAddress } from '../../utils/text'
import type { Wallet } from '../../utils/wallets'
import type { AccountBook } from '../../utils/wallets/account'

/** How a kept address is called in a view. */
export interface WalletName {
  /** The user's own label, or a name that points to the address and back; null when there is neither. */
  name: string | null
  short: string
  /** Address in full, and what was checked. */
  title: string
}

/** Finds the name for an address: the user's label before any name that others can set. */
export function nameWallet({ address, label }: Wallet, book: AccountBook): WalletName {
  const names = book[address.toLowerCase()]?.names ?? []
  const checked = names.map(({ system, name }) => `\n${name} (${system}) points to this address, and it to the name`)
  return { name: label || names[0]?.name || null, short: shortAddress(address), title: `${address}${checked.join('')}` }
}

/** How we came to know an address. */
export function sourceWords({ how, provider, name }: Wallet): string {
  if (how === 'page') return `from ${provider ?? 'a wallet'}`
  if (how === 'extension') return `from ${provider ?? 'a wallet'}, outside of pages`
  return name ? `found by ${name}` : 'typed in'
}
