import { AGAINST, BUTTON_PRICE, GETS, GIFT, OUT, PAY, PAY_BUTTON, PAYS_IN, SENDS } from '../definitions/cues'
import { findAmountOf } from '../parts/findAmounts'
import type { CoinPart } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import { isButton, WEAK_BUTTON } from './isButton'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import { pressedAt } from './pressedAt'
import type { Reader } from './Reader'

const LABEL = 70
const PARTS = 8
/** How far above a button its price may stand, in units. */
const ABOVE = 14
const TIP_LINK =
  /^[^\p{L}]*(?:tip|donate|pay|chip in|sponsor|paga|pagar|payer|zahle|jetzt|оплатить|сплатити|bayar|thanh toán|zapłać)\s[$]?\d/iu

/**
 * A button that pays with the coin it names, and all there is to say: its price stands on it or above it. `priced` are the
 * units with a price in dollars, and the prices.
 */
export function isPressedToPay(reader: Reader, line: Line, priced: ReadonlyMap<number, number[]>): boolean {
  const { coin, unit, text, at, sum } = line
  if (isPayButton(reader, coin, unit) || isPressedBelow(reader, line, priced) || isSumPressed(reader, line)) return true
  if (text.length > LABEL || !reader.span('action', coin.start)) return false
  if (sum && BUTTON_PRICE.test(text.slice(0, at))) return true
  // `Pay USDC` under the price, or with it.
  if ((sum || isBelow(priced, unit)) && isButton(reader, unit, unit, true)) return true
  if (!sum) return false
  if (buttonNetwork(reader, coin) && reader.pays(unit - ABOVE, unit - 1)) return true
  // `0.1 USDTを送金`.
  const words = pressedAt(reader, coin.start)?.text ?? ''
  return (PAY.test(words) || BOUGHT.test(words)) && !AGAINST.test(words) && !reader.span('row', coin.start)
}

/** `Tip 3 USDC`, `Zaplatit 64,20 USDC`: few words with a sum in the coin, whatever the language, and none of another deal. */
export function isSumPressed(reader: Reader, { coin, sum, text, unit }: Line): boolean {
  const pressed = sum && pressedAt(reader, coin.start)
  if (!pressed || reader.span('row', coin.start) || reader.span('nav', coin.start) || reader.has(unit, SENDS))
    return false
  const words = pressed.text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= 2 && words.length <= 5 && !isOtherDeal(text) && !isOneOfSeveral(reader, unit, sum)
}

/** A sum on another button close by: the reader chooses between them. */
function isOneOfSeveral(reader: Reader, unit: number, { value }: Sum): boolean {
  return reader.coins.some((other) => {
    if (Math.abs(reader.unitOf(other.start) - unit) > PARTS || !reader.span('action', other.start)) return false
    const sum = findAmountOf(reader.page.text, other)
    return sum !== undefined && Number(sum.value) !== Number(value)
  })
}
const DEALS =
  /\b(?:buy|sell|swap|get|win|save|borrow|view|claim|receive|redeem|add|remove)\b|领取|領取|受け取|받기|수령|reclam|resgat|réclamer|получить|забрать|отримати|einlösen|riscuoti|klaim|nhận/i
const isOtherDeal = (text: string) => AGAINST.test(text) || OUT.test(text) || GETS.test(text) || DEALS.test(text)
/** `Donar USDT (TRC20)`, `打赏 USDT`. */
const GIVES_COIN = new RegExp(`^\\P{L}*(?:donate|tip|(?:${GIFT.source})\\p{L}*)[\\s:：]*usd[ct](?!\\p{L})`, 'iu')
/** `Faire un don en USDC`. */
const DONE_IN =
  /^[^\p{L}]*\p{L}+(?: \p{L}+){0,3} (?:in|with|using|en|em|avec|con|com|mit|med|met|im|ב|в|у|через|dengan|bằng|w|z|με|cu) usd[ct][^\p{L}\d]*$/iu

/** `4.99 USDC で購入する`: it is the price, and not what is bought. */
const BOUGHT = /usd[ct]\s?(?:で購入|로 구매)|usd[ct] ile satın al|für [\d.,]+ usd[ct] kaufen|za [\d.,]+ usd[ct] kup/iu
/** `Pay $0.10 to unlock`, `Get pass — $0.99`. */
const PAYS_SUM = /^[^\p{L}]*(?:pay|buy|unlock|get|purchase|subscribe|order|join|check ?out|donate)\b.{0,40}[$]/iu

/** Said under a price: `Paid with USDC on Celo`. */
export const PAID_IN = /^\W*(?:paid|billed|charged|settled|payable) (?:with|in|using) usd[ct]\b/i

/** `Unlock it for $0.10 USDC`, and below it what pays that sum, in dollars; or above it, what is paid in the coin. */
function isPressedBelow(reader: Reader, { unit, text, sum }: Line, priced: ReadonlyMap<number, number[]>): boolean {
  const paid = !sum && PAID_IN.test(text)
  if (text.length > LABEL || !(sum ? !reader.has(unit, AGAINST) : paid)) return false
  if (paid && isTotalled(reader, unit, priced)) return true
  for (let i = paid ? unit - PARTS : unit + 1; i <= unit + ABOVE; i++) {
    const start = reader.units[i]?.start ?? -1
    const prices = priced.get(i)
    if (!prices || !(paid || prices.includes(Number(sum?.value))) || !reader.has(i, PAYS_SUM)) continue
    if (reader.span('action', start) || reader.span('link', start)) return true
  }
  return false
}

/** A total right above, and a button that pays below. */
function isTotalled(reader: Reader, unit: number, priced: ReadonlyMap<number, number[]>): boolean {
  const total = [unit - 1, unit - 2].some((i) => priced.has(i) && reader.any(i - 1, i, TOTAL))
  return total && isButton(reader, unit + 1, unit + ABOVE, true)
}
const TOTAL = /^\W*(?:grand |order )?total\b/i

function isBelow(priced: ReadonlyMap<number, number[]>, unit: number): boolean {
  for (let i = unit - ABOVE; i <= unit; i++) if (priced.has(i)) return true
  return false
}

/** `Pay with USDC`, `Оплатить в USDT (TRC20)`: a button, or a link where paying is spoken of. */
export function isPayButton(reader: Reader, coin: CoinPart, unit: number): boolean {
  const { role, text = '' } = pressedAt(reader, coin.start) ?? {}
  // The coin's picture can stand before the words, and is called by its name.
  const words = text.replace(/^[\s\v]*usd[ct][\s\v]+(?=\p{L})/iu, '')
  // Said once more in English.
  const again = /[(（]([^)）]+)[)）]/.exec(text)?.[1] ?? ''
  const pays = [text, words, again].some((one) => PAYS_IN.test(one)) || (DONE_IN.test(text) && !isOtherDeal(text))
  if (!role || AGAINST.test(text)) return false
  // A gift is asked for in a menu as well.
  if (role === 'action' && GIVES_COIN.test(text)) return true
  if (!(pays || GIVES_COIN.test(text)) || reader.span('nav', coin.start)) return false
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
