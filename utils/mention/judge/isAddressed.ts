import { AGREED, DUTY, ENDS, OUT, SENDS, TAKES, TRADE, TURNED } from '../definitions/cues'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { isAsking, isAskingAbroad } from './isAsking'
import { isBarred } from './isBarred'
import { hasButton } from './isButton'
import { isDone } from './isDone'
import { isEntry } from './isEntry'
import { isExplained } from './isExplained'
import { isPayButton, isSumPressed } from './isPressedToPay'
import { isPayout, isReadersOwn } from './isReadersOwn'
import type { Line } from './Line'
import type { Reader } from './Reader'

/**
 * Could this line speak to its reader, about money of theirs that goes to somebody else? Not if it is code, a
 * conversation, a quotation or a record. Where nobody is named to pay to, neither if it stands in a form of the
 * reader's own, in an explanation, or among words of the trade.
 */
export function isAddressed(reader: Reader, line: Line): boolean {
  const { coin, unit, sum, near, grant } = line
  if (isBarred(reader, line)) return false
  if (grant) return true
  const pressed = isPayButton(reader, coin, unit)
  if ((isDone(reader, unit) && !pressed) || isEntry(reader, coin)) return false
  if (near) return true
  if (sum === undefined && isBesidePayout(reader, coin, unit)) return false
  if (isJob(reader, unit)) return false
  if (isPayout(reader, unit) || isOwnForm(reader, line)) return false
  if (isSumPressed(reader, line)) return true
  if (isReadersOwn(reader, line) || reader.isGuide()) return false
  if (sum !== undefined) return true
  if ((!pressed && !isSaid(reader, line) && isExplained(reader, unit)) || isSending(reader, coin, unit)) return false
  return pressed || !isTrade(reader, line)
}

/** `Deposit USDT` beside `Withdraw USDT`: buttons that lead on. */
function isBesidePayout(reader: Reader, coin: CoinPart, unit: number): boolean {
  return (
    reader.span('action', coin.start) !== undefined &&
    [unit - 1, unit + 1].some(
      (i) => hasButton(reader, i, i, OUT) && findCoins(reader.text(i)).some((one) => one.coin === coin.coin),
    )
  )
}

/** Is there a button by which somebody applies for a job? Beside a field it takes a coupon. */
function isJob(reader: Reader, unit: number): boolean {
  for (let i = unit; i <= unit + 25; i++) if (reader.has(i, APPLIES) && !reader.hasRole('field', i - 1, i)) return true
  return false
}

/** The button under a job: what it pays is not paid by the reader. */
const APPLIES = /^\W*apply(?: now| for (?:this|the) (?:job|role|position))?\W*$/i

/** `Send USDC`, two fields to fill in, and the button that says it again: whom and how much is for the reader to say. */
function isOwnForm(reader: Reader, { unit, text }: Line): boolean {
  if (text.length > 40 || !reader.has(unit, SENDS) || reader.span('action', reader.units[unit]?.start ?? 0))
    return false
  for (let i = unit + 1; i <= unit + 8; i++) {
    const button = reader.span('action', reader.units[i]?.start ?? -1)
    if (!button) continue
    const fields = reader.count('field', reader.units[unit]?.end ?? 0, button.start)
    return fields > 1 && reader.has(i, SENDS) && findCoins(reader.text(i)).length > 0
  }
  return false
}

/** `All fees are payable in USDT only`. */
const ONLY_IN =
  /\ball (?:payments?|deposits?|fees?) (?:must|are|shall) (?:be )?(?:paid |made )?(?:in|with)\b|\b(?:payable|paid|settled|accepted)\b.{0,24}\bonly\b|\bonly\b.{0,24}\b(?:payable|paid|settled|accepted)\b|\b(?:fees?|dues|subscriptions?|invoices?)\s(?:\w+\s)?(?:are|is|must be|shall be) (?:payable|paid) in\b/i

/** Words of those who sell ways to be paid. */
const SELLS = /\b(?:merchants?|sdks?|webhooks?|developers?|integrat\w*)\b|商户|мерчант/i

/** Among words of those who build or run a service, unless it is what is agreed with those who pay. */
function isTrade(reader: Reader, line: Line): boolean {
  const { unit } = line
  // Whom the reader pays is no word of the trade.
  const own = (index: number) => reader.text(index).replace(/\b(?:to|by) the merchant(?:['’]s)?\b/gi, '')
  const told = isSaid(reader, line)
    ? TRADE.test(own(unit)) || [-2, -1, 0, 1, 2].some((far) => SELLS.test(own(unit + far)))
    : reader.any(unit - 14, unit + 14, TRADE)
  return told && !reader.isUnder(unit, AGREED) && !reader.has(unit, ONLY_IN)
}

/** Said to whoever reads, whatever the lines around speak of. */
function isSaid(reader: Reader, { unit, text, at }: Line): boolean {
  return (
    isAsking(text, at) ||
    reader.has(unit, TAKES) ||
    reader.has(unit, DUTY) ||
    ((reader.has(unit, TURNED) || reader.has(unit, ENDS)) && isAskingAbroad(text))
  )
}

/** A button by which the reader sends what they like. */
function isSending(reader: Reader, coin: CoinPart, unit: number): boolean {
  return reader.has(unit, SENDS) && reader.span('action', coin.start) !== undefined
}
