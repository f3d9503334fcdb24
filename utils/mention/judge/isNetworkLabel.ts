import { ADDRESS, AMOUNT, NETWORK_WORD, PAY, RECEIVES } from '../definitions/cues'
import { STRONG_NETWORK, WEAK_NETWORK } from '../definitions/networks'
import type { Reader } from './Reader'

const NETWORK_LINE = new RegExp(`(?:^|[^a-z])(?:${NETWORK_WORD}|only|via|use)(?![a-z])`, 'i')
/** A list of several coins' addresses: there a bare `Ethereum` is a coin. */
export const MIXED = /(?<![A-Za-z])(?:BTC|Bitcoin|LTC|Litecoin|Monero|XMR|Dogecoin|DOGE)(?![A-Za-z])/

/** `ETH (ERC20)`, `Ethereum (ETH / ERC20)`: with other coins around, the coin itself. */
const TICKER =
  /^[^A-Za-z]*(?:[A-Z][a-z]{2,8}[ \v]?\()?(?:ETH|BNB|TRX|SOL|TON|MATIC|POL|AVAX)[^A-Za-z]*(?:TRC|ERC|BEP|$)/

/** Words that belong to any address: they name no coin. */
export function isNeutral(text: string): boolean {
  return ADDRESS.test(text) || RECEIVES.test(text) || PAY.test(text) || AMOUNT.test(text)
}

/** `TRC20`, `Ethereum (ERC20)`, `Network: Solana`: where, not what; a bare `Ethereum` may be either. */
export function isNetworkLabel(reader: Reader, index: number): boolean {
  const parts = reader.networksOf(index)
  if (!parts.length) return false
  const text = reader.text(index)
  // Another word beside the network's name makes it a thing on that network.
  const rest = text
    .replace(STRONG_NETWORK, '')
    .replace(WEAK_NETWORK, '')
    .replace(
      /0x[0-9a-f]{40}|[\w-]{26,}|[~≈<]?\s?\d+[\s-]*(?:min|sec|hour|hr|conf)\p{L}*|(?<!\p{L})(?:or|and|oder|und|или|veya)(?!\p{L})/gu,
      '',
    )
  if (/\p{L}{3}/u.test(rest) && !isNeutral(rest) && !NETWORK_LINE.test(rest)) return false
  if (
    !(TICKER.test(text) && reader.any(index - 14, index + 14, MIXED)) &&
    /(?:trc|erc|bep|spl)[-\s]?(?:20|token)?(?![a-z])|network|chain|mainnet|网络|сет[ьи]|\bred\b|\brede\b|réseau/i.test(
      text,
    )
  )
    return true
  return !reader.any(index - 14, index + 14, MIXED)
}
