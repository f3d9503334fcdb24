import { ENTER, PROMPTS, SENDS, TARIFF, YOURS } from '../definitions/cues'
import { findAmountOf } from '../parts/findAmounts'
import { MANY, UNASKED } from './isAsking'
import { isBarred } from './isBarred'
import { hasButton } from './isButton'
import { isDone } from './isDone'
import { isEntry } from './isEntry'
import { isExplained } from './isExplained'
import { isPayout, isReadersOwn } from './isReadersOwn'
import type { Line } from './Line'
import { oncePer } from './oncePer'
import type { Reader } from './Reader'
import { speaksByItself } from './soundsLikeRequest'

/**
 * Does the line ask, as far as the clues around tell, though no rule hears it? Not where it is known to be something else; but
 * among words of the trade it may, because those are clues too.
 */
export function isHeard(reader: Reader, line: Line): boolean {
  const { coin, unit } = line
  return !(
    isBarred(reader, line) ||
    isDone(reader, unit) ||
    isEntry(reader, coin) ||
    isPayout(reader, unit) ||
    isReadersOwn(reader, line) ||
    reader.isGuide() ||
    isExplained(reader, unit) ||
    reader.isAmongOthers(unit) ||
    reader.has(unit, NOT_TAKEN) ||
    reader.has(unit, MANY) ||
    reader.has(unit, UNASKED) ||
    reader.any(unit - 1, unit + 2, OTHERS_PAY) ||
    isOfPriceList(reader, line) ||
    // The reader's own address is asked for.
    (reader.has(unit, ENTER) && reader.has(unit, YOURS)) ||
    reader.saysAnywhere(PROMPTS) ||
    [unit - 1, unit + 1].some((i) => [unit, i].every((one) => reader.has(one, TICKED))) ||
    // There is a way to send what one likes.
    reader.any(unit - 8, unit + 8, TO_ANOTHER) ||
    hasButton(reader, unit - 8, unit + 8, SENDS) ||
    [TARIFF, PER_USE, TAKEN].some((cue) => reader.has(unit, cue)) ||
    reader.span('nav', coin.start) !== undefined ||
    !speaksByItself(reader, coin.start)
  )
}

/** Said to whoever sets it up: `Amount users must pay in USDT`. */
const OTHERS_PAY =
  /\b(?:users|customers|clients|buyers|members) (?:must|should|will|have to|need to) (?:pay|send|deposit)\b/i

/** In a table of what several things cost: other rows have prices of their own. */
function isOfPriceList(reader: Reader, { coin, sum }: Line): boolean {
  const row = sum && reader.span('row', coin.start)
  if (!row) return false
  const rows = pricedRows(reader)
  return rows.size > (rows.has(row.start) ? 1 : 0)
}

/** Where the rows with a sum in a coin begin. */
const pricedRows = oncePer((reader: Reader) => {
  const inRows = reader.coins.map((coin) => ({ coin, row: reader.span('row', coin.start) }))
  return new Set(inRows.flatMap(({ coin, row }) => (row && findAmountOf(reader.page.text, coin) ? row.start : [])))
})

/** `USDT and other coins are not accepted here`. */
const NOT_TAKEN =
  /(?:is|are) not (?:accepted|supported|available|taken)\b|(?<!\p{L})не принима|no (?:se )?acept|não (?:são |é )?aceit|pas accept|nicht (?:akzeptiert|angenommen)|kabul edilm|không (?:chấp nhận|hỗ trợ)|tidak (?:diterima|didukung)|不(?:接受|支持)/iu
/** `支持 USDT-TRC20 付款`, `Supports USDT payments`: one of the ways, and said of the service. */
const TAKEN = /^\P{L}*(?:可?支持|(?:supports?|accepts?)(?!\p{L}))[\s\p{L}\d().,/-]{1,30}(?:付款|支付|payments?)/iu
/** What a service has, ticked off line by line. */
const TICKED = /^[\s\v]*(?:✅|✔|✓|☑)/u
/** `Gửi USDT đến ví khác`: whose it is, is for the reader to say. */
const TO_ANOTHER =
  /(?<!\p{L})(?:(?:to|into) (?:another|any|other) (?:\w+ )?(?:wallet|account|address)|(?:đến|tới|sang) (?:ví|địa chỉ|tài khoản) khác|a (?:otra|otro) (?:billetera|wallet|cuenta)|para outra (?:carteira|conta)|vers un autre (?:portefeuille|compte)|an (?:eine )?andere (?:wallet|adresse)|на друг(?:ой|ий) (?:кошел|сч[её]т|адрес)|ke (?:dompet|wallet|alamat) lain|başka (?:bir )?(?:cüzdan|adres))|(?:到|至)其他(?:钱包|地址)|他のウォレットへ/iu
/** `Pay per lookup with USDC`: what a service is. */
const PER_USE = /\bpay[- ]per[- ](?!month|year|week)\w/i
