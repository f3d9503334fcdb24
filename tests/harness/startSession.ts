import { parseUnits } from 'viem'
import { listTokens } from '../../utils/tokens'
import { type Launched, launchChromium } from './browser/launchChromium'
import { type Chains, FAKE, RECIPIENT, SPENDER, startChains, user } from './chains'
import { type Pages, serveDapp } from './dapp/serveDapp'
import { type WalletOptions, walletScript } from './wallet/walletScript'

/** Local chains with money on them, a page with a wallet, and a browser with the extension that reads those chains. */
export interface Session {
  chains: Chains
  browser: Launched
  origin: string
  stop(): Promise<void>
}

/** The token of a chain by symbol; fails loudly, because a test without it would prove nothing. */
export function tokenOf(chainId: number, symbol: string) {
  const token = listTokens(chainId).find((entry) => entry.symbol === symbol)
  if (!token) throw new Error(`no ${symbol} on chain ${chainId}`)
  return token.address
}

/** Gives the user the balances of the demo. */
export async function seed(chains: Chains): Promise<void> {
  const give = async (chainId: number, symbol: string, amount: string) =>
    chains.get(chainId)?.mint(tokenOf(chainId, symbol), user.address, parseUnits(amount, 6))
  await Promise.all([
    give(1, 'USDC', '250').then(() => give(1, 'USDT', '502.11')),
    give(8453, 'USDC', '90'),
    give(42161, 'USDC', '900.5')
      .then(() => give(42161, 'USDC.e', '12'))
      .then(() => give(42161, 'USD₮0', '2500')),
  ])
  await chains.get(1)?.setPrice('USDC', '0.9998')
  await chains.get(1)?.setPrice('USDT', '1.0004')
}

/** What the demo page needs to know. */
export const dappConfig = () => ({
  recipient: RECIPIENT,
  spender: SPENDER,
  tokens: {
    ethereumUsdc: tokenOf(1, 'USDC'),
    ethereumUsdt: tokenOf(1, 'USDT'),
    baseUsdc: tokenOf(8453, 'USDC'),
    arbitrumUsdce: tokenOf(42161, 'USDC.e'),
    fake: FAKE,
  },
})

/** The extension's settings for local chains: only these chains, and only our nodes. */
export const localSettings = (chains: Chains) => ({
  chains: [...chains.keys()],
  endpoints: Object.fromEntries([...chains].map(([id, chain]) => [id, [`${chain.url}/`]])),
})

/** Starts everything. Stop it in the end, whatever happened. */
export async function startSession(
  options: { pages?: Pages; wallet?: WalletOptions | null; headed?: boolean; dark?: boolean } = {},
): Promise<Session> {
  const { pages, wallet = { connected: true }, headed, dark } = options
  const chains = await startChains()
  await seed(chains)
  const script = wallet ? walletScript(chains.values(), [user.address], wallet) : ''
  const dapp = await serveDapp({ wallet: script, config: dappConfig(), pages })
  const browser = await launchChromium({ headed, dark })
  await browser.store('local', { settings: localSettings(chains) })
  return {
    chains,
    browser,
    origin: dapp.origin,
    async stop() {
      await browser.close()
      await dapp.stop()
      await chains.stop()
    },
  }
}
