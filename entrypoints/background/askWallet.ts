import { browser } from 'wxt/browser'
import { EndpointError, type Post } from '../../utils/endpoints'
import { askMetaMask, METAMASK_IDS, type WalletAnswer } from '../../utils/wallets/metamask'

/** MetaMask answers questions to a node by itself, through its own endpoint. Milliseconds. */
const PATIENCE = 8_000
/** For so long the wallet counts as being on the chain it told, milliseconds: one refresh asks once. */
const FRESH = 5_000

/**
 * Asks MetaMask over its port for other extensions; which of its ids is installed shows by who answers.
 * @param patience milliseconds
 */
export async function askInstalled(method: string, params: unknown[], patience: number): Promise<WalletAnswer> {
  const ids = browser.runtime.getURL('/').startsWith('moz-') ? METAMASK_IDS.firefox : METAMASK_IDS.chrome
  for (const id of ids) {
    const open = () => {
      const port = browser.runtime.connect(id)
      // Reading it tells the browser that a missing wallet was reckoned with.
      port.onDisconnect.addListener(() => void browser.runtime.lastError)
      return port
    }
    const answer = await askMetaMask(open, method, patience, params)
    if (answer.state !== 'absent') return answer
  }
  return { state: 'absent' }
}

/**
 * One JSON-RPC call through the wallet's provider.
 * @throws EndpointError when it is not installed, or gives no result.
 */
export const askWallet: Post = async (method, params) => {
  const answer = await askInstalled(method, params, PATIENCE)
  if (answer.state === 'answered') return answer.result
  if (answer.state === 'absent') throw new EndpointError('network', 'is not installed')
  throw new EndpointError('rpc', 'refused the call')
}

let told: { chainId: Promise<number | null>; at: number } | null = null

/** The chain that the wallet is on; null when there is none or it does not say. Asked once for all chains of a refresh. */
export function walletChain(now = Date.now()): Promise<number | null> {
  if (!told || now - told.at >= FRESH) told = { chainId: askChainId(), at: now }
  return told.chainId
}

async function askChainId(): Promise<number | null> {
  const answer = await askInstalled('eth_chainId', [], 1_500)
  const result = answer.state === 'answered' ? answer.result : null
  return typeof result === 'string' && /^0x[0-9a-f]{1,12}$/i.test(result) ? Number(result) : null
}
