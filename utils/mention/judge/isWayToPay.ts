import { AGAINST, HISTORY, OTHER_ASSET, OUT, TAKES, TELLS, TURNED } from '../definitions/cues'
import { PERIOD } from '../definitions/symbols'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { isAsking, isAskingAbroad, OR_ANY } from './isAsking'
import { isButton } from './isButton'
import { isNetworkLabel } from './isNetworkLabel'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import { oncePer } from './oncePer'
import type { Reader } from './Reader'

const LABEL = 70
/** Over the ways to pay. */
const CHOOSE =
  /(?<!\p{L})(?:(?:choose|select|pick) .{0,24}(?:pay|network|deposit|recharge|chain|method)|(?:selecci|el[ie]g|escolh|choisi)\p{L}+ .{0,20}(?:red|rede|réseau|método|forma|mode)|(?:выберите|оберіть) .{0,20}(?:сеть|способ|мережу|спосіб)|chọn .{0,20}(?:mạng|phương thức)|pilih .{0,20}(?:jaringan|metode)|wähl\p{L}* .{0,20}(?:netzwerk|zahl))|选择.{0,8}(?:支付|充值|网络|付款)|(?:支付|充值|付款)(?:方式|网络)/iu
const PERIODIC = new RegExp(`^[\\s\\v]?(?:/|per|pro|por|par|за|в)[\\s\\v]?(?:${PERIOD})(?!\\p{L})`, 'iu')
const PAY_WITH = /\bpay(?:ing|able|ment)? (?:with|in|using) (?:usd[ct]|crypto|stablecoins?)/i

/** `We accept USDT on TRC20, ERC20 and BEP20`: each of them is a way to pay. */
export function isOpenTo(reader: Reader, { unit, text, at, near }: Line): boolean {
  const taken = TAKES.exec(text)
  return (
    !near &&
    taken !== null &&
    taken.index < at &&
    at - taken.index < 40 &&
    !AGAINST.test(text) &&
    !OR_ANY.test(text) &&
    reader.networksOf(unit).length > 0 &&
    reader.networksOf(unit).every(({ start }) => start > at) &&
    !OTHER_ASSET.test(text.slice(taken.index, at))
  )
}

/** `USDT (TRC20 / ERC20)`: each of them. */
export function isEither(reader: Reader, { coin, unit, text, at, near }: Line): boolean {
  const end = at + (coin.end - coin.start)
  const close = /^\s?\([^)]{3,40}\)/.exec(text.slice(end))?.[0].length ?? 0
  const networks = reader.networksOf(unit)
  if (
    !near &&
    close === 0 &&
    (isAsking(text, at) || ((reader.has(unit, TURNED) || reader.has(unit, TELLS)) && isAskingAbroad(text)))
  )
    return isOneOf(text, at, networks)
  return !near && close > 0 && networks.length > 1 && networks.every(({ start }) => start > at && start < end + close)
}

const OR =
  /(?<!\p{L})(?:or|and|o|ou|oder|или|або|veya|hoặc|atau)(?!\p{L})|또는|或|または|(?<!\p{L})(?:أو|یا|หรือ|या)(?!\p{L})|[/,]/iu
/** `Send USDT via ERC-20 (Ethereum) or TRC-20`: nothing but networks, and words between them. */
function isOneOf(text: string, at: number, networks: { id: string; start: number }[]): boolean {
  const first = networks[0]?.start ?? 0
  const last = networks[networks.length - 1]?.start ?? 0
  return (
    new Set(networks.map(({ id }) => id)).size > 1 &&
    (first > at || last < at) &&
    last - first <= BETWEEN &&
    OR.test(text.slice(first, last)) &&
    !/\p{L}{3,}.*(?:BTC|ETH|USD[CT])/u.test(text.slice(first, last))
  )
}
const BETWEEN = 60

const TAB = /^[^\p{L}]*usd[ct][\s(·:_/-]{1,3}[\w\s-]{2,20}\)?[^\p{L}]*$/iu

/** `USDT (TRC20)` on a button above a field for the sum and the button that pays it. */
export function isTab(reader: Reader, { coin, unit, text, near }: Line): boolean {
  return (
    !near &&
    TAB.test(text) &&
    reader.span('action', coin.start) !== undefined &&
    reader.networksOf(unit).length === 1 &&
    reader.hasRole('field', unit, unit + FORM) &&
    isButton(reader, unit + 1, unit + FORM) &&
    !reader.any(unit - FORM, unit + FORM, OUT)
  )
}
const FORM = 14

/** What is chosen in a field, above the field for the sum and the button that pays it in. */
export function isOption(reader: Reader, unit: number): boolean {
  return (
    reader.hasField(reader.units[unit]?.end ?? -1) &&
    reader.hasRole('field', unit + 1, unit + 6) &&
    isButton(reader, unit + 1, unit + 8) &&
    !reader.any(unit - 8, unit + 8, OUT)
  )
}

/** `USDT-TRC20` under `Choose a payment method`: one of the ways. */
export function isChosen(reader: Reader, { unit, text, near }: Line): boolean {
  return (
    !near &&
    text.length <= LABEL &&
    reader.networksOf(unit).length === 1 &&
    isHeaded(reader, unit) &&
    reader.pays(unit - 12, unit + 12) &&
    !reader.any(unit - 12, unit, HISTORY)
  )
}

function isHeaded(reader: Reader, unit: number): boolean {
  for (let i = unit - 6; i < unit; i++)
    if (
      reader.text(i).length <= LABEL &&
      reader.has(i, CHOOSE) &&
      !reader.has(i, OUT) &&
      !/[。，]/.test(reader.text(i))
    )
      return true
  return false
}

/** How many lines a list of networks may take. */
const NETWORKS_BELOW = 16
const SMALLEST =
  /^[^\p{L}\d]*(?:min|最[小低]|мин|m[íi]n|recommend|fast|推荐|预计|confirm|fee|手续费|≈|~|\d)|\b(?:min|sec|fee)/iu

function isNetworkAlone(reader: Reader, index: number): boolean {
  const text = reader.text(index)
  if (text.length > 40 || findCoins(text).length) return false
  const first = reader.networksOf(index)[0]
  const leads = first !== undefined && first.start <= 2
  return (
    (leads && reader.span('action', reader.units[index]?.start ?? 0) !== undefined) || isNetworkLabel(reader, index)
  )
}

/** `Choose the network of USDT`, and below it one network a button: each of them is a way to pay. */
export function listChoice(reader: Reader, { unit, text, near }: Line): string[] {
  const asked = (i: number) => reader.text(i).length <= 120 && reader.has(i, CHOOSE) && !reader.has(i, OUT)
  if (near || text.length > 120 || reader.networksOf(unit).length) return []
  let head = unit
  while (head < unit + 4 && !asked(head)) head++
  if (!asked(head) || !reader.pays(head - 12, head)) return []
  const named = new Set<string>()
  for (let i = head + 1; i <= head + NETWORKS_BELOW && reader.units[i]; i++) {
    if (isNetworkAlone(reader, i)) for (const { id } of reader.networksOf(i)) named.add(id)
    else if (named.size && !reader.has(i, SMALLEST) && reader.text(i).length > 24) break
  }
  return named.size > 1 ? [...named] : []
}

/** Does the coin's price hold for a span of time? */
const isPeriodic = (reader: Reader, { end }: CoinPart) => PERIODIC.test(reader.page.text.slice(end, end + 16))

/** The prices per span of time, in whichever coin. */
const valuesOfPlans = oncePer(
  (sums: Sum[], reader: Reader) =>
    new Set(sums.filter(({ coin }) => coin && isPeriodic(reader, coin)).map(({ value }) => Number(value))),
)

/** The one price of a plan, where the page says that it is paid with the coin and has a button to go on. */
export function isPlan(reader: Reader, { coin, unit }: Line, sums: Sum[]): boolean {
  return (
    isPeriodic(reader, coin) &&
    valuesOfPlans(sums, reader).size === 1 &&
    reader.any(unit - 14, unit + 14, PAY_WITH, AGAINST) &&
    reader.hasRole('action', unit, unit + 14)
  )
}
