import { ADDRESS, AGAINST, GETS, HISTORY } from '../definitions/cues'
import { readLoneNumber } from '../parts/findAmounts'
import { isButton } from './isButton'
import { isOption } from './isWayToPay'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import type { Reader } from './Reader'

const LABEL = 70
/** An address cut short or made up, or the button that copies it: a place where an address belongs. */
const BLOB =
  /^[\s\v:：[(]*(?=\S*\d|\S*(?:…|\.{3}|X{5}))[\w.…*-]{6,80}[\s\v\])]*$|^.{0,8}(?:copy|复制|複製|コピー|복사|копир|copi[ae]|kopier|kopyala|salin|sao chép|نسخ|کپی).{0,16}$/i

/** Over a code to be scanned. */
const SCANS = /^\W*scan (?:(?:the |this )?(?:qr )?(?:code )?)?(?:to|and) pay\b/i

/** `USDT (TRC20)` where its place says that it is a way to pay: over an address, a code or a field, or beside the price. */
export function isWayShown(reader: Reader, line: Line, sums: Sum[]): boolean {
  const { unit, near, choice } = line
  const networks = reader.networksOf(unit).length
  return (
    networks > 0 &&
    (isListed(reader, line) ||
      reader.any(unit - 3, unit - 1, SCANS) ||
      isOption(reader, unit) ||
      isPictured(reader, line) ||
      (networks === 1 && !near && (isPriced(reader, unit, sums) || (choice && reader.pays(unit - 8, unit + 8)))))
  )
}

/** `USDT (TRC20)` in a list under words of paying, with a place for an address. */
function isListed(reader: Reader, { unit, coin }: Line): boolean {
  if (!reader.pays(unit - 12, unit)) return false
  const end = reader.units[unit]?.end ?? 0
  const rest = reader.page.text.slice(coin.end, end).replace(/^[^:：]{0,30}[:：]/, '')
  const next = reader.text(unit + 1)
  return (
    BLOB.test(next) ||
    (rest !== '' && BLOB.test(rest)) ||
    // Whose address is shown is found by it.
    (next.length <= LABEL / 2 &&
      ADDRESS.test(next) &&
      !reader.networksOf(unit + 1).length &&
      !reader.addressIn(end, reader.units[unit + 3]?.end ?? end))
  )
}

const GIVE_TO =
  /☕|\b(?:donat\w*|sponsor|tips?|coffee|support (?:us|me|this|the|my|our))\b|赞助|讚賞|赞赏|打赏|捐|寄付|후원|поддерж|підтрим|пожертв|донат|ادعم|دعم|تبرع|حمایت|donaci|doaç|\bdons?\b|soutenir|spende|unterstütz|bağış|destek|ủng hộ|donasi|dukung|wspar|wesprz/iu
/** A picture called `USDT TRC20` under a heading that asks for support: the code of an address. */
function isPictured(reader: Reader, { coin, unit }: Line): boolean {
  return (
    reader.span('picture', coin.start) !== undefined && reader.isUnder(unit, GIVE_TO) && !reader.isUnder(unit, AGAINST)
  )
}

/** `USDC on Base` beside a sum that is to be paid, which is written without the coin. */
function isPriced(reader: Reader, unit: number, sums: Sum[]): boolean {
  const paid = isButton(reader, unit, unit + 6, true) && !reader.any(unit - 4, unit, GETS)
  return (
    (sums.some((one) => !one.coin && one.rank > (paid ? 1 : 2) && Math.abs(one.unit - unit) <= 6) ||
      priceBelow(reader, sums, unit) !== undefined) &&
    !/[:：][\s$]*\d/.test(reader.text(unit)) &&
    reader.pays(unit - 8, unit + 8) &&
    !reader.any(unit - 6, unit + 8, HISTORY)
  )
}

/** A price in dollars alone on the line below a coin with its network. */
export function priceBelow(reader: Reader, sums: Sum[], unit: number): Sum | undefined {
  if (reader.text(unit).length > LABEL / 2 || reader.networksOf(unit).length !== 1) return undefined
  return sums.find(
    (one) => one.dollars && !one.coin && one.unit === unit + 1 && readLoneNumber(reader.text(unit + 1), 0),
  )
}
