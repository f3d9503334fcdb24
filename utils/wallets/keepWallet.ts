import { UserError } from '../errors'
import type { Wallet, Wallets } from './Wallet'

/** The most addresses that are kept: beyond it one call a chain would no longer hold them. */
export const MOST_WALLETS = 20

const MOST_FORGOTTEN = 50

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/**
 * Adds an address, or selects it where it is kept already; a label given by the user outlives a later telling.
 * @throws UserError when the list is full.
 */
export function keepWallet(wallets: Wallets, wallet: Wallet): Wallets {
  const old = wallets.list.find((entry) => same(entry.address, wallet.address))
  if (old) {
    const merged = { ...old, label: old.label || wallet.label, ...(wallet.name ? { name: wallet.name } : {}) }
    // A wallet that speaks for the address says more than the typing of it.
    const { how, provider, origin } = wallet
    if (how !== 'typed') Object.assign(merged, { how, provider, origin })
    return { ...wallets, list: wallets.list.map((entry) => (entry === old ? merged : entry)), selected: old.address }
  }
  if (wallets.list.length >= MOST_WALLETS) throw new UserError(`At most ${MOST_WALLETS} addresses are kept`)
  const forgotten = wallets.forgotten?.filter((address) => !same(address, wallet.address))
  return {
    list: [...wallets.list, wallet],
    selected: wallet.address,
    ...(forgotten?.length ? { forgotten } : {}),
  }
}

/** Removes an address, and notes that it was forgotten; the first of the others becomes the selected one. */
export function forgetWallet(wallets: Wallets, address: string): Wallets {
  const list = wallets.list.filter((entry) => !same(entry.address, address))
  const selected = wallets.selected && same(wallets.selected, address) ? (list[0]?.address ?? null) : wallets.selected
  if (list.length === wallets.list.length) return wallets
  return { list, selected, forgotten: [address, ...(wallets.forgotten ?? [])].slice(0, MOST_FORGOTTEN) }
}

/** Gives an address another label. */
export function labelWallet(wallets: Wallets, address: string, label: string): Wallets {
  return {
    ...wallets,
    list: wallets.list.map((entry) => (same(entry.address, address) ? { ...entry, label } : entry)),
  }
}

/** Makes a kept address the one that is shown; an unknown one changes nothing. */
export function selectWallet(wallets: Wallets, address: string): Wallets {
  const found = wallets.list.find((entry) => same(entry.address, address))
  return found ? { ...wallets, selected: found.address } : wallets
}
