import type { Coin } from '../../tokens/Token'
import { findKnownToken } from '../definitions/knownTokens'
import { NETWORKS } from '../definitions/networks'
import { shiftUnits } from './shiftUnits'

export interface UriPart {
  coin: Coin | null
  kind: 'transfer' | 'approve'
  network?: string
  chainId?: number
  amount?: string
  token?: string
  recipient?: string
}

const EVM = /^(?:pay-)?(0x[0-9a-f]{40})(?:@(\w{1,12}))?(?:\/(\w{1,20}))?$/i
/** Pages that stand for `ton://` (docs.tonconsole.com, Deep Linking into Keeper; 2026-11-29). */
const TON_WALLET = /^app\.(?:tonkeeper|keeperwallet)\.com\//
const ADDRESS = /^(?:0x[0-9a-f]{40,64}|[1-9A-HJ-NP-Za-km-z]{32,44}|[EU]Q[\w-]{46})$/i
/** SLIP-44 numbers in Trust Wallet's asset ids (developer.trustwallet.com, deep links; 2026-11-23). */
const TRUST: Record<string, string> = {
  60: 'ethereum',
  195: 'tron',
  501: 'solana',
  20000714: 'bsc',
  966: 'polygon',
  10042221: 'arbitrum',
  8453: 'base',
  10000070: 'optimism',
  10009000: 'avalanche',
}

/**
 * Reads a payment link: EIP-681 (also inside MetaMask's links), Solana Pay, Trust Wallet's, TON's, and the
 * `scheme:address?amount=` of BIP-21 with its kin. `undefined` if it is none or moves no stablecoin. `said` is the coin that
 * the link's own words name, where the link names no token itself.
 */
export function parseUri(uri: string, said?: Coin): UriPart | undefined {
  if (uri.length > 2_000) return undefined
  const found = /^([a-z][\w+.-]*):(?:\/\/)?([^?#]*)(?:\?([^#]*))?/i.exec(uri)
  if (!found) return undefined
  const scheme = (found[1] ?? '').toLowerCase()
  let path = found[2] ?? ''
  const query = new URLSearchParams(found[3] ?? '')
  const get = (...names: string[]) => names.map((name) => query.get(name)).find((value) => value) ?? undefined
  const web = scheme.startsWith('http')
  const ton = scheme === 'ton' || (web && TON_WALLET.test(path))
  if (web) {
    const host = path.slice(0, path.indexOf('/'))
    path = path.slice(host.length + 1)
    if (host === 'link.trustwallet.com') return readTrust(get)
    if (host === 'go.cb-w.com') return readCoinbase(get)
    if (!ton && !/metamask/.test(host)) return undefined
    path = path.replace(/^(?:send|approve)\//, '')
  }
  if ((web && !ton) || scheme === 'ethereum') {
    const target = EVM.exec(path)
    if (target?.[1] && (target[3] === 'transfer' || target[3] === 'approve')) {
      return readCall(target[1], target[2] ?? '1', target[3], get('address', 'spender', 'to'), get('uint256', 'value'))
    }
    if (web) return undefined
  }
  const place = path.replace(/^(?:pay-|transfer\/)/, '').split(/[/@]/)[0] ?? ''
  // TronLink's has the recipient among the parameters.
  const recipient = ADDRESS.test(place) ? place : (get('receiver', 'recipient', 'to', 'address') ?? '')
  if (!ADDRESS.test(recipient)) return undefined
  // What must be understood is marked so (BIP-21, `req-`; 2026-12-01).
  const token = get('spl-token', 'token', 'jetton', 'contract', 'contractAddress', 'asset', 'req-asset', 'tokenAddress')
  const known = token ? findKnownToken(token) : undefined
  const named = /usd([ct])/i.exec(`${scheme} ${token ?? get('symbol', 'currency', 'coin') ?? ''}`)
  const coin = known?.coin ?? (named ? (named[1]?.toUpperCase() === 'C' ? 'USDC' : 'USDT') : null)
  const own = NETWORKS.find(({ id }) => id === scheme)?.id
  // Solana Pay has one scheme for all of Solana's networks; which one it is the token tells.
  const network = known?.network?.startsWith(`${own}-`) ? known.network : (own ?? known?.network)
  // Its sum, if any, counts the network's own coin.
  if (!coin && said && !token && network) return { coin: said, kind: 'transfer', ...withChain(network), recipient }
  if (!coin) return undefined
  // TronLink's counts in units too, but not all that are made up do.
  const amount = scheme.startsWith('tronlink') ? undefined : get('amount', 'value')
  return {
    coin,
    kind: 'transfer',
    ...withChain(network),
    // TON's links count in the token's units.
    amount: ton && amount && /^\d{1,30}$/.test(amount) ? shiftUnits(amount, 6) : readSum(amount),
    token: token && ADDRESS.test(token) ? token : undefined,
    recipient,
  }
}

function readCall(
  token: string,
  chain: string,
  kind: 'transfer' | 'approve',
  recipient?: string,
  units?: string,
): UriPart {
  const known = findKnownToken(token)
  const chainId = Number(chain)
  const amount = units ? expand(units) : undefined
  return {
    coin: known?.coin ?? null,
    kind,
    chainId,
    network: NETWORKS.find((network) => network.chainId === chainId)?.id,
    amount: amount && known ? shiftUnits(amount, known.decimals) : undefined,
    token,
    recipient: readRecipient(recipient),
  }
}

function readTrust(get: (...names: string[]) => string | undefined): UriPart | undefined {
  const [, slip = get('coin') ?? '', token = get('token_id', 'token') ?? ''] =
    /^c(\d{1,9})_t(\w{20,60})$/.exec(get('asset') ?? '') ?? []
  const known = findKnownToken(token)
  if (!known) return undefined
  return {
    coin: known.coin,
    kind: 'transfer',
    ...withChain(TRUST[slip]),
    amount: readSum(get('amount')),
    token,
    recipient: readRecipient(get('address')),
  }
}

/** Coinbase Wallet's link with plain parameters. Source: such links in public checkouts, 2026-11-30. */
function readCoinbase(get: (...names: string[]) => string | undefined): UriPart | undefined {
  const token = get('assetAddress', 'tokenAddress')
  const known = token ? findKnownToken(token) : undefined
  const coin = known?.coin ?? (['USDC', 'USDT'] as const).find((one) => one === get('asset')?.toUpperCase())
  const chainId = Number(get('chainId')) || undefined
  if (!coin) return undefined
  return {
    coin,
    kind: 'transfer',
    chainId,
    network: NETWORKS.find((network) => chainId && network.chainId === chainId)?.id ?? known?.network,
    amount: readSum(get('amount')),
    token: known && token,
    recipient: readRecipient(get('address')),
  }
}

function readSum(amount: string | undefined): string | undefined {
  return amount && /^\d{1,30}(?:\.\d{1,18})?$/.test(amount) ? amount : undefined
}

function readRecipient(address: string | undefined): string | undefined {
  return address && ADDRESS.test(address) ? address : undefined
}

function withChain(id: string | undefined): { network?: string; chainId?: number } {
  const network = NETWORKS.find((one) => one.id === id)
  return { network: id, chainId: network?.chainId || undefined }
}

/** EIP-681 numbers: digits, or scientific notation that comes out whole. */
function expand(units: string): string | undefined {
  const found = /^(\d{1,60})(?:\.(\d{1,30}))?(?:e(\d{1,2}))?$/i.exec(units)
  if (!found) return undefined
  const fraction = found[2] ?? ''
  const exponent = Number(found[3] ?? 0)
  return fraction.length > exponent ? undefined : `${found[1]}${fraction}${'0'.repeat(exponent - fraction.length)}`
}
