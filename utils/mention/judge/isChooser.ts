import { MIXED } from './isNetworkLabel'
import type { Reader } from './Reader'

/** Symbols and names of coins and money, as menus to choose from give them. */
const ASSETS =
  /(?<![A-Za-z0-9])(?:USD[CT]|Tether|BTC|Bitcoin|ETH|Ethereum|LTC|Litecoin|BNB|SOL|Solana|TRX|Tron|XRP|Ripple|DOGE|Dogecoin|ADA|TON|Toncoin|DAI|BUSD|FDUSD|PYUSD|EURC|XMR|Monero|BCH|XLM|DOT|MATIC|POL|AVAX|SHIB|LINK|USD|EUR|USD Coin|Coin)(?![A-Za-z0-9])/g
const LONGEST = 80
const LEAST = 3

/** Is this line, with those around it, a menu of coins of which none is chosen (`BTC USDT ETH USDC`)? */
export function isChooser(reader: Reader, index: number): boolean {
  let count = 0
  let mixed = false
  const take = (i: number) => {
    const found = countAssets(reader.text(i))
    count += found
    if (found && reader.has(i, MIXED)) mixed = true
    return found > 0
  }
  if (!take(index)) return false
  for (let i = index - 1; i > index - 12 && take(i); i--);
  for (let i = index + 1; i < index + 12 && take(i); i++);
  return count >= LEAST && mixed
}

/** How many assets a line names, if it says nothing else. */
function countAssets(text: string): number {
  if (text.length > LONGEST) return 0
  const found = text.match(ASSETS)?.length ?? 0
  return found && !/[\p{L}\d]/u.test(text.replace(ASSETS, '')) ? found : 0
}
