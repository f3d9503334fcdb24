import { AGAINST, BUTTON_PRICE, PAY, PAY_BUTTON, PAYS_IN } from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import { isButton, WEAK_BUTTON } from './isButton'
import type { Line } from './Line'
import { pressedAt } from './pressedAt'
import type { Reader } from './Reader'

const LABEL = 70
const PARTS = 8
/** How far above a button its price may stand, in units. */
const ABOVE = 14
const TIP_LINK = /^[^\p{L}]*(?:tip|donate|pay|chip in|sponsor)\s[$]?\d/iu

/**
 * A button that pays with the coin it names, and all there is to say: its price stands on it or above it. `priced` are the
 * units with a price in dollars.
 */
export function isPressedToPay(reader: Reader, line: Line, priced: ReadonlySet<number>): boolean {
  const { coin, unit, text, at, sum } = line
  if (isPayButton(reader, coin, unit)) return true
  if (text.length > LABEL || !reader.span('action', coin.start)) return false
  if (sum && BUTTON_PRICE.test(text.slice(0, at))) return true
  // `Pay USDC` under the price, or with it.
  if ((sum || isBelow(priced, unit)) && isButton(reader, unit, unit, true)) return true
  if (!sum) return false
  if (buttonNetwork(reader, coin) && reader.pays(unit - ABOVE, unit - 1)) return true
  // `0.1 USDTを送金`.
  const words = pressedAt(reader, coin.start)?.text ?? ''
  return PAY.test(words) && !AGAINST.test(words) && !reader.span('row', coin.start)
}

function isBelow(priced: ReadonlySet<number>, unit: number): boolean {
  for (let i = unit - ABOVE; i <= unit; i++) if (priced.has(i)) return true
  return false
}

/** `Pay with USDC`, `Оплатить в USDT (TRC20)`: a button, or a link where paying is spoken of. */
export function isPayButton(reader: Reader, coin: CoinPart, unit: number): boolean {
  const { role, text = '' } = pressedAt(reader, coin.start) ?? {}
  if (!role || !PAYS_IN.test(text) || AGAINST.test(text) || reader.span('nav', coin.start)) return false
  return role === 'action' || (reader.pays(unit - 8, unit - 1) && !reader.isGuide())
}

/** `Tip 5 USDC`: a link to pay that sum. */
export function isPriceLink(reader: Reader, coin: CoinPart): boolean {
  const { role, text = '' } = pressedAt(reader, coin.start) ?? {}
  if (role !== 'link' || reader.span('nav', coin.start)) return false
  return TIP_LINK.test(text) || (PAY_BUTTON.test(text) && !WEAK_BUTTON.test(text))
}

/** The network that the button names in which a sum stands: one of several ways to pay it. */
export function buttonNetwork(reader: Reader, coin: CoinPart): string | undefined {
  const button = reader.span('action', coin.start)
  if (!button) return undefined
  const named = new Set<string>()
  const first = reader.unitOf(button.start)
  const last = reader.unitOf(button.end - 1)
  // What has more in it is no button, whatever its element says.
  if (last - first > PARTS) return undefined
  for (let i = first; i <= last; i++) for (const { id } of findNetworks(reader.text(i))) named.add(id)
  return named.size === 1 ? [...named][0] : undefined
}
