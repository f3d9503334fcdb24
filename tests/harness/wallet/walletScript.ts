import { readFileSync } from 'node:fs'
import { toHex } from 'viem'
import type { Chain } from '../chains'

/** How the test wallet presents itself. */
export interface WalletOptions {
  name?: string
  rdns?: string
  /** Already connected to the page, so that it answers `eth_accounts` unasked. */
  connected?: boolean
  /** Also stands in `window.ethereum`. */
  ethereum?: boolean
}

/** The script of a wallet for these accounts, whose keys the nodes of the chains hold. */
export function walletScript(
  chains: Iterable<Chain>,
  accounts: readonly string[],
  options: WalletOptions = {},
): string {
  const urls = Object.fromEntries([...chains].map((chain) => [toHex(chain.chainId), chain.url]))
  const config = { name: 'Test Wallet', rdns: 'test.wallet', accounts, chains: urls, ...options }
  const script = readFileSync(new URL('wallet.js', import.meta.url), 'utf8')
  return `{ const CONFIG = ${JSON.stringify(config)};\n${script}}`
}
