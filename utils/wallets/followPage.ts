import { keepWallet, selectWallet } from './keepWallet'
import type { PageWallet } from './PageWallet'
import type { Wallet, Wallets } from './Wallet'

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/**
 * What a page's wallet said unasked, applied to the kept addresses. Any page can say anything, so:
 * - an address the person typed is never left for one that a page told;
 * - an address that is kept becomes the shown one;
 * - one that is not kept is taken in when none is kept at all, or when the person connected a wallet on this very
 *   origin before, whose user has now moved to another account; elsewhere it is only offered by the view;
 * - one that was forgotten comes back only when the person says so.
 */
export function followPage(wallets: Wallets, told: PageWallet): Wallets {
  const shown = wallets.list.find((wallet) => wallet.address === wallets.selected)
  if (shown?.how === 'typed') return wallets
  if (wallets.list.some((wallet) => same(wallet.address, told.account))) return selectWallet(wallets, told.account)
  if (wallets.forgotten?.some((address) => same(address, told.account))) return wallets
  const trusted = !wallets.list.length || wallets.list.some((wallet) => wallet.origin === told.origin)
  if (!trusted) return wallets
  try {
    return keepWallet(wallets, walletOf(told))
  } catch {
    // The list is full: the view offers it, and says so when it is taken.
    return wallets
  }
}

/** The address to keep for what a page's wallet said. */
export function walletOf(told: PageWallet): Wallet {
  const { account, provider, origin, at } = told
  return { address: account, label: '', how: 'page', provider, origin, addedAt: at }
}
