import type { DappName, WalletName } from './bundlePages'
import type { Cell } from './runCell'

/** How each wallet is found and calls itself. */
export const IDENTITY: Record<WalletName, { rdns: string; wallet: string }> = {
  metamask: { rdns: 'io.metamask', wallet: 'MetaMask' },
  rabby: { rdns: 'io.rabby', wallet: 'Rabby Wallet' },
  coinbase: { rdns: 'com.coinbase.wallet', wallet: 'Coinbase Wallet' },
}

/** A wallet that is there before the page, and a library that finds it by its announcement. */
export const earlyCell = (wallet: WalletName, dapp: DappName): Cell => ({
  path: `/early-${wallet}-${dapp}.html`,
  ...IDENTITY[wallet],
})
