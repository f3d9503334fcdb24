import { parseUnits } from 'viem'
import { listTokens } from '../../utils/tokens'
import { type Launched, launchChromium } from './browser/launchChromium'
import { type Chains, FAKE, type Markets, placeMarkets, RECIPIENT, SPENDER, startChains, user } from './chains'
import { type Answer, type Pages, serveDapp } from './dapp/serveDapp'
import { type WalletOptions, walletScript } from './wallet/walletScript'

/** Local chains with money on them, a page with a wallet, and a browser with the extension that reads those chains. */
export interface Session {
  chains: Chains
  /** By chain id; empty unless asked for. */
  markets: ReadonlyMap<number, Markets>
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

/** A price of Pyth's for both coins on each chain, as of now. */
export async function bringPrices(markets: ReadonlyMap<number, Markets>): Promise<void> {
  for (const market of markets.values()) {
    await market.setPyth('USDC', '0.99982')
    await market.setPyth('USDT', '1.00031')
  }
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
  options: {
    pages?: Pages
    wallet?: WalletOptions | null
    headed?: boolean
    dark?: boolean
    /** Pools and Pyth's prices beside Chainlink's feeds, so that a peg can be judged from several sources. */
    markets?: boolean
    beside?: string[]
    answer?: Answer
  } = {},
): Promise<Session> {
  const { pages, wallet = { connected: true }, headed, dark, beside, answer } = options
  const chains = await startChains()
  await seed(chains)
  const markets = new Map<number, Markets>()
  if (options.markets) {
    for (const [id, chain] of chains) markets.set(id, await placeMarkets(chain))
    await bringPrices(markets)
  }
  const script = wallet ? walletScript(chains.values(), [user.address], wallet) : ''
  const dapp = await serveDapp({ wallet: script, config: dappConfig(), pages, answer })
  const browser = await launchChromium({ headed, dark, beside })
  await browser.store('local', { settings: localSettings(chains) })
  return {
    chains,
    markets,
    browser,
    origin: dapp.origin,
    async stop() {
      await browser.close()
      await dapp.stop()
      await chains.stop()
    },
  }
}

interface StoredSnapshot {
  refreshing: number | null
  chains: {
    chainId: number
    failure: unknown
    holdings: { account: string; token: string; amount: { value: string } }[]
  }[]
}

/**
 * Waits until the extension has stored what the chains themselves say the user holds, and nothing is being read.
 * @throws Error with what is behind, after 40 seconds.
 */
export async function waitForBalances({ browser, chains }: Session): Promise<void> {
  let behind: string[] = []
  for (let tries = 0; tries < 200; tries++) {
    const stored = await browser.read<StoredSnapshot>('local', 'snapshot')
    behind = stored?.refreshing ? ['it is being read'] : []
    for (const [chainId, chain] of chains) {
      const reading = stored?.chains.find((entry) => entry.chainId === chainId)
      for (const { address, symbol } of listTokens(chainId)) {
        const holding = reading?.holdings.find(({ account, token }) => token === address && account === user.address)
        const actual = await chain.balanceOf(address, user.address)
        if (holding?.amount.value !== String(actual)) behind.push(`${symbol} on ${chainId} is ${actual}`)
      }
    }
    if (!behind.length) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The stored balances stay behind: ${behind.join(', ')}`)
}
