import {
  ADDRESS,
  AGAINST,
  AGREED,
  AMOUNT,
  BUTTON_PRICE,
  CONDITION,
  ENTER,
  FRAUD,
  HISTORY,
  HOW_TO,
  PAID,
  PAY,
  PAY_BUTTON,
  REJECT,
  SAVE,
  SENDS,
  STEP,
  STEP_TITLE,
  TARIFF,
  TOLD,
  TRADE,
  TURNED,
} from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import type { Draft } from './Draft'
import { isAsking, isAskingAbroad, isQuoted, isToOwn, MANY } from './isAsking'
import type { Sum } from './listAmounts'
import type { Reader } from './Reader'

const LABEL = 70
/** A page with more than this is a list of something else; also bounds the work of gathering. */
export const MOST = 200
/** An address cut short or made up, or the button that copies it: a place where an address belongs. */
const BLOB =
  /^[\s\v:：[(]*(?=\S*\d|\S*(?:…|\.{3}|X{5}))[\w.…*-]{6,80}[\s\v\])]*$|^.{0,8}(?:copy|复制|複製|コピー|복사|копир|copi[ae]|kopier|kopyala|salin|sao chép|نسخ|کپی).{0,16}$/i

const WEAK_BUTTON = /^\W*(?:send|deposit|top|continue|confirm)/i
const BILL = /\b(?:requests?(?:ed)?|invoice|order|bill|checkout|due)\b/i
const PAYS = /^[^\p{L}]*(?:\p{L}+ (?:wallet )?(?:&|and|to) )?(?:pay|check ?out|donate)\b.{0,24}$/iu
/** Said to those who want to be paid: a service for merchants, a library. */
const OFFERED = /^\W*(?:accept|enable|integrate|collect|receive|request|start accepting)\b/i

/** Requests that show without a recipient's address: sentences, labels, forms, sums. */
export function listAsks(reader: Reader, sums: Sum[], recipients: Draft[]): Draft[] {
  const drafts: Draft[] = []
  for (const coin of reader.coins) {
    if (drafts.length >= MOST) break
    const unit = reader.unitOf(coin.start)
    const text = reader.text(unit)
    const start = reader.units[unit]?.start ?? 0
    if (coin.pair || reader.isCode(unit) || reader.isTalk(unit) || isQuoted(text, coin.start - start)) continue
    const sum = sums.find((one) => one.coin === coin)
    if (reader.isRecord(unit) && !(sum && isAsking(text, coin.start - start))) continue
    if (reader.any(unit + 1, unit + 4, REJECT) || reader.any(unit - 14, unit, FRAUD)) continue
    const near = recipients.some((one) => Math.abs(one.unit - unit) <= 25)
    // Where nobody is named to pay to: a form to send with, or a step of an explanation.
    if (
      !near &&
      (reader.isSendForm(unit) ||
        (!sum &&
          (reader.any(unit - 8, unit, HOW_TO) || reader.isUnder(unit, HOW_TO) || reader.isUnder(unit, STEP_TITLE))))
    )
      continue
    if (
      !near &&
      (reader.isGuide() || (!sum && reader.any(unit - 14, unit + 14, TRADE) && !reader.isUnder(unit, AGREED)))
    )
      continue
    if (!near && !sum && (isStep(reader, unit) || (reader.has(unit, SENDS) && reader.span('action', coin.start))))
      continue
    if (!near && (isToOwn(text, coin.start - start) || isKept(reader, unit))) continue
    const networks = reader.networksOf(unit)
    const short = text.length <= LABEL
    const add = (stands: boolean) =>
      drafts.push({
        coin: coin.coin,
        network: networks.length === 1 ? networks[0]?.id : nearestNetwork(networks, start, coin, text),
        amount: sum?.value,
        symbol: coin.symbol,
        unit,
        at: sum?.start ?? coin.start,
        sure: sum?.rank ?? 0,
        stands,
      })
    const support = () => isSupported(reader, unit, sums, recipients)
    if (isAsking(text, coin.start - start)) {
      const firm = sum !== undefined || networks.length > 0 || /\b(?:only|please|must|exact)\b/i.test(text)
      if ((firm && !isMenu(reader, coin, text)) || support()) add(true)
      continue
    }
    if (
      (!near && reader.has(unit, MANY) && !reader.has(unit, TURNED)) ||
      reader.has(unit, TOLD) ||
      reader.has(unit, OFFERED) ||
      reader.has(unit, TARIFF)
    )
      continue
    if (sum && short && reader.span('action', coin.start) && BUTTON_PRICE.test(text.slice(0, coin.start - start))) {
      add(true)
      continue
    }
    if (reader.has(unit, AGAINST) && !(sum && sum.rank > 1)) continue
    if (
      isAskingAbroad(text) &&
      (near || sum || !CONDITION.test(text)) &&
      (reader.has(unit, TURNED)
        ? networks.length > 0 ||
          (sum && sum.rank > 1) ||
          ADDRESS.test(text) ||
          reader.any(unit, unit + 8, PAID) ||
          support()
        : ((networks.length > 0 && short) || (sum && sum.rank > 1)) && support()) &&
      !isMenu(reader, coin, text)
    ) {
      add(true)
      continue
    }
    if (
      short &&
      reader.has(unit, PAY) &&
      !reader.has(unit, ENTER) &&
      !reader.has(unit, HISTORY) &&
      !isMenu(reader, coin, text) &&
      support()
    ) {
      add(true)
      continue
    }
    if (short && networks.length && isListed(reader, unit, coin)) {
      add(true)
      continue
    }
    if (short && networks.length === 1 && isPriced(reader, unit, sums)) {
      add(true)
      continue
    }
    if (
      sum &&
      ((sum.rank > 1 && isOwed(reader, unit) && (near || sum.rank > 2 || isActed(reader, unit))) ||
        (short && isBilled(reader, unit)))
    )
      add(true)
    else if (sum || networks.length) add(false)
  }
  return drafts
}

function nearestNetwork(
  parts: { id: string; start: number }[],
  start: number,
  coin: CoinPart,
  text: string,
): string | undefined {
  // "USDT on TRC20, BTC on Bitcoin": the one right after the symbol, if nothing else stands between.
  const after = parts.filter((part) => start + part.start >= coin.end)
  const first = after[0]
  if (!first) return undefined
  const between = text.slice(coin.end - start, first.start)
  const second = after[1]
  const list =
    second && /^[^.;]{0,24}(?:,|\/|\bor\b|\band\b|或|или|\bo\b|\bou\b)/i.test(text.slice(first.start, second.start))
  return between.length < 30 && !list ? first.id : undefined
}

/** One entry of a menu or a link to somewhere else is no request. */
function isMenu(reader: Reader, coin: CoinPart, text: string): boolean {
  return (
    reader.span('nav', coin.start) !== undefined ||
    (reader.span('link', coin.start) !== undefined && text.length <= LABEL)
  )
}

/** One of the steps of an explanation: another one before it is done elsewhere. */
function isStep(reader: Reader, unit: number): boolean {
  return (
    reader.any(unit - 3, unit - 1, STEP) &&
    !reader.hasRole('field', unit - 3, unit) &&
    !isButton(reader, unit + 1, unit + 14)
  )
}

/** A form whose button keeps what was filled in. */
function isKept(reader: Reader, unit: number): boolean {
  for (let i = unit + 1; i <= unit + 8; i++)
    if (reader.text(i).length <= 30 && reader.has(i, SAVE) && reader.hasRole('field', unit - 8, i)) return true
  return false
}

/** Is there something around to act on: a recipient, a field, a sum, a button that pays? */
function isSupported(reader: Reader, unit: number, sums: Sum[], recipients: Draft[]): boolean {
  return (
    recipients.some((one) => Math.abs(one.unit - unit) <= 25) ||
    sums.some((one) => one.rank > 1 && Math.abs(one.unit - unit) <= 14) ||
    (reader.hasRole('field', unit - 14, unit + 25) && reader.hasRole('action', unit - 2, unit + 25)) ||
    isButton(reader, unit - 6, unit - 1) ||
    isButton(reader, unit + 1, unit + 14) ||
    (reader.hasRole('field', unit - 14, unit) && reader.has(unit, PAY_BUTTON))
  )
}

/** Something that pays when it is pressed; a line that only says "send" or "deposit" has to be a button by its element. */
function isButton(reader: Reader, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i <= to; i++) {
    if (!reader.has(i, PAY_BUTTON) || reader.has(i, AGAINST) || reader.namesOther(i)) continue
    if (!reader.has(i, WEAK_BUTTON) || reader.span('action', reader.units[i]?.start ?? 0)) return true
  }
  return false
}

/** `USDT (TRC20)` in a list under words of paying, with a place for an address. */
function isListed(reader: Reader, unit: number, coin: CoinPart): boolean {
  if (!reader.pays(unit - 12, unit)) return false
  const end = reader.units[unit]?.end ?? 0
  const rest = reader.page.text.slice(coin.end, end).replace(/^[^:：]{0,30}[:：]/, '')
  const next = reader.text(unit + 1)
  return BLOB.test(next) || (rest !== '' && BLOB.test(rest)) || (next.length <= LABEL / 2 && ADDRESS.test(next))
}

/** `USDC on Base` beside a sum that is to be paid, which is written without the coin. */
function isPriced(reader: Reader, unit: number, sums: Sum[]): boolean {
  return (
    sums.some((one) => !one.coin && one.rank > 2 && Math.abs(one.unit - unit) <= 6) &&
    !/[:：][\s$]*\d/.test(reader.text(unit)) &&
    reader.pays(unit - 8, unit + 8) &&
    !reader.any(unit - 6, unit + 8, HISTORY)
  )
}

/** A sum alone, under a word for a bill and over the button that pays it. */
function isBilled(reader: Reader, unit: number): boolean {
  return reader.any(unit - 6, unit, BILL, AGAINST) && reader.any(unit + 1, unit + 6, PAYS, AGAINST)
}

/** A price alone is a tariff: there must be something to do, or a word for a bill. */
function isActed(reader: Reader, unit: number): boolean {
  return (
    reader.any(unit - 14, unit + 14, BILL, AGAINST) ||
    reader.hasRole('action', unit - 6, unit + 14) ||
    reader.hasRole('field', unit - 14, unit + 14) ||
    isButton(reader, unit - 6, unit + 14)
  )
}

/** A labelled sum on a page that is about paying, and not a record of payments made. */
function isOwed(reader: Reader, unit: number): boolean {
  return (
    reader.pays(unit - 14, unit + 14) &&
    !reader.any(unit - 6, unit + 8, HISTORY) &&
    (reader.has(unit, AMOUNT) || reader.has(unit - 1, AMOUNT) || reader.has(unit, PAY) || reader.has(unit - 1, PAY))
  )
}
