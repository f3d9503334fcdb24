import { findNetwork, NETWORKS } from '../definitions/networks'
import type { Code } from '../Mention'
import { kindOfAddress } from '../parts/kindOfAddress'
import { parseUri } from '../parts/parseUri'

/** No payment link is longer, in characters. */
const LONGEST = 2_000
/** `scheme:address`, as of BIP-21, EIP-681 and their kin, or an address alone. */
const PLAIN = /^(?:([a-z]{3,12}):(?:\/\/)?(?:pay-)?)?([\w-]{25,110})(?:@(\d{1,12}))?(?:\?[^\s]*)?$/i
const SUM = /^\d{1,30}(?:\.\d{1,18})?$/
/** CAIP-10: an account on a chain (chainagnostic.org, CAIP-2 and CAIP-10; 2026-11-24). */
const CAIP = /^(eip155|solana|tron):([\w-]{1,32}):([\w-]{25,110})$/

/**
 * What a code's text asks to pay, as far as it says: a payment link, an account of CAIP-10, or an address. `undefined`
 * for anything else (a web page, a network's password), and for other money's addresses.
 */
export function readPayment(text: string): Code | undefined {
  const trimmed = text.slice(0, LONGEST).trim()
  const part = parseUri(trimmed)
  if (part && (part.coin || part.token)) {
    const { kind: _, coin, ...rest } = part
    // A chain that is no number, and a sum that no coin has, are nobody's payment.
    if (rest.chainId !== undefined && !(Number.isSafeInteger(rest.chainId) && rest.chainId > 0)) return undefined
    if (rest.amount !== undefined && !SUM.test(rest.amount)) return undefined
    return drop({ ...rest, coin: coin ?? undefined })
  }
  const caip = CAIP.exec(trimmed)
  if (caip) {
    const [, space, reference, recipient = ''] = caip
    if (!kindOfAddress(recipient)) return undefined
    if (space !== 'eip155') return { recipient, network: space }
    const chainId = Number(reference)
    if (!Number.isSafeInteger(chainId)) return undefined
    return drop({ recipient, chainId, network: NETWORKS.find((one) => one.chainId === chainId)?.id })
  }
  const [, scheme, recipient = '', chain] = PLAIN.exec(trimmed) ?? []
  const kind = kindOfAddress(recipient)
  if (!kind || kind === 'bitcoin' || kind === 'other') return undefined
  if (!scheme) return { recipient }
  const network = findNetwork(scheme.toLowerCase())
  if (!network) return undefined
  // Wallets write `ethereum:` before an address of any chain of its kind.
  if (network.id !== 'ethereum') return { recipient, network: network.id }
  const chainId = Number(chain ?? 1)
  return drop({
    recipient,
    ...(chainId > 1 && { chainId, network: NETWORKS.find((one) => one.chainId === chainId)?.id }),
  })
}

function drop(code: Code): Code {
  return Object.fromEntries(Object.entries(code).filter(([, value]) => value !== undefined))
}
