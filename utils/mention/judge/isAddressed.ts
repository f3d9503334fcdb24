import {
  AGREED,
  BUTTON_PRICE,
  DUTY,
  ENDS,
  FRAUD,
  HOW_TO,
  OUT,
  PAY,
  PROMPTS,
  REJECT,
  REPORT,
  SAVE,
  SENDS,
  STEP,
  STEP_TITLE,
  TAKES,
  TARIFF,
  TIMED,
  TRADE,
  TURNED,
} from '../definitions/cues'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { isAsking, isAskingAbroad, isQuoted, isToOwn } from './isAsking'
import { isButton } from './isButton'
import { isDone } from './isDone'
import { isGot } from './isGot'
import { isPayButton, isSumPressed } from './isPressedToPay'
import type { Line } from './Line'
import type { Reader } from './Reader'
import { speaksByItself } from './soundsLikeRequest'

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
  if (isJob(reader, unit)) return false
  if (isPayout(reader, unit) || isOwnForm(reader, line)) return false
  if (isSumPressed(reader, line)) return true
  if (isOwn(reader, line) || reader.isGuide()) return false
  if (sum !== undefined) return true
  if ((!pressed && !isSaid(reader, line) && isExplained(reader, unit)) || isSending(reader, coin, unit)) return false
  return pressed || !isTrade(reader, line)
}

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
    isOwn(reader, line) ||
    reader.isGuide() ||
    isExplained(reader, unit) ||
    reader.isAmongOthers(unit) ||
    isSendingBeside(reader, unit) ||
    [TARIFF, PER_USE, OTHERS_PAY].some((cue) => reader.has(unit, cue)) ||
    reader.isAbout(ADMIN) ||
    reader.span('nav', coin.start) !== undefined ||
    !speaksByItself(reader, coin.start)
  )
}

/** `Pay per lookup with USDC`: what a service is. */
const PER_USE = /\bpay[- ]per[- ](?!month|year|week)\w/i

/** Said to those who are paid. */
const OTHERS_PAY =
  /\b(?:users?|customers?|members?|clients?|buyers?) (?:(?:must|have to|need to|will|can|should) )?pay\b/i
const ADMIN = /\badmin(?:istration)?\b|админ|管理后台|後台管理|관리자/i

/** Is there a button around to send what one likes? */
function isSendingBeside(reader: Reader, unit: number): boolean {
  for (let i = unit - 8; i <= unit + 8; i++)
    if (reader.has(i, SENDS) && reader.span('action', reader.units[i]?.start ?? -1)) return true
  return false
}

/** Is the line code, a conversation, a quotation, a question, or a record of what was? */
function isBarred(reader: Reader, line: Line): boolean {
  const { coin, unit, text, at, sum, grant } = line
  if (coin.pair || reader.isCode(unit) || isDocumented(reader, coin) || isQuoted(text, at)) return true
  if (reader.isTalk(unit) && !isSumPressed(reader, line)) return true
  const firm = sum !== undefined || reader.networksOf(unit).length > 0
  if (reader.isRecord(unit) && !grant && !(firm && isSure(reader, line))) return true
  if (
    (reader.any(unit + 1, unit + 4, REJECT) &&
      !isButton(reader, unit, unit + 4, true) &&
      !reader.any(unit + 1, unit + 5, PAYS_IT)) ||
    reader.any(unit - 14, unit, FRAUD) ||
    reader.any(unit - SPOKEN, unit, SPEAKER) ||
    reader.any(unit - SPOKEN, unit - 1, PROMPTS)
  )
    return true
  if (
    (reader.isAbout(REPORT) && !(firm && (isAsking(text, at) || isSumPressed(reader, line)))) ||
    isQuestion(reader, line)
  )
    return true
  return LEDGER.test(text) || isLogged(text) || reader.has(unit, AGO) || isGot(reader, unit)
}

/** `Instantly send USDC to any Stellar address`. */
const TO_ANY = /\bto any (?:[\w-]+ ){0,2}(?:address|wallet|recipient)\b/i

/** Is whom, how much or what to keep for the reader to say, or does the money stay theirs? */
function isOwn(reader: Reader, { unit, text, at }: Line): boolean {
  return (
    reader.isSendForm(unit) ||
    (isKept(reader, unit) && !isAsking(text, at)) ||
    isToOwn(text, at) ||
    reader.any(unit, unit + 2, TO_ANY)
  )
}

/** Beside `Decline`: the person pays, and signs nothing else. */
const PAYS_IT = /^\W*(?:approve|confirm|authori[sz]e) (?:the )?payment\W*$/i

/** Asks so clearly that a heading over it does not hide it: to the reader, and not as what a transaction did. */
function isSure(reader: Reader, line: Line): boolean {
  const { unit, text, at } = line
  return (
    (isAsking(text, at, false) && !reader.any(unit - 8, unit, OF_TRANSACTION)) ||
    isPriceButton(reader, line) ||
    isSumPressed(reader, line)
  )
}

const OF_TRANSACTION = /^\W*(?:(?:transaction|txn|tx) (?:hash|action)|block)\W*$|^\W*(?:transaction|txn|tx) action\b/i

/** `Unlock for 0.50 USDC` on a button, whatever stands above it. */
function isPriceButton(reader: Reader, { coin, text, at, sum }: Line): boolean {
  return sum !== undefined && reader.span('action', coin.start) !== undefined && BUTTON_PRICE.test(text.slice(0, at))
}

/** In the same sentence, behind a word: a mark that stands alone behind a sum is a button for help. */
const ASKED = /^[^.!。！(（]*(?:[\p{L}\d][?？؟]|\s[\p{L}'’]+\s[?؟])(?:\W|$)/u
/** What is asked in words is no request, but on what is pressed. */
function isQuestion(reader: Reader, { coin, text, at }: Line): boolean {
  return ASKED.test(text.slice(at)) && reader.span('action', coin.start) === undefined
}

/** What a swindler said to somebody, in a few sentences. */
const SPEAKER = /^\P{L}*(?:scammer|fraudster|attacker|honeypot)(?!\p{L})/iu
const SPOKEN = 3
/** In a table of functions: the first cell of the row is code. */
function isDocumented(reader: Reader, coin: CoinPart): boolean {
  const row = reader.span('row', coin.start)
  return row !== undefined && reader.span('code', row.start) !== undefined
}

/** An entry of a ledger: `deposit / in: 12.5 USDT`. */
const LEDGER = /^\W*\w+\s?\/\s?(?:in|out)\b/i

/** `30.06.2024 – 1.000 USDT`, `06:11:58 PAY 0.02 USDC`. */
export const DAY_FIRST =
  /^[^\p{L}\d]*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|20\d\d-\d\d-\d\d) ?[–—:|-] |^[^\p{L}\d]*\d{1,2}:\d{2}:\d{2}[\s,]/u
/** Begins with the day and the time at which it happened. */
function isLogged(text: string): boolean {
  if (DAY_FIRST.test(text)) return true
  const time = TIMED.exec(text)
  return time !== null && !/\p{L}/u.test(text.slice(0, time.index))
}

/** Is there a button by which somebody applies for a job? Beside a field it takes a coupon. */
function isJob(reader: Reader, unit: number): boolean {
  for (let i = unit; i <= unit + 25; i++) if (reader.has(i, APPLIES) && !reader.hasRole('field', i - 1, i)) return true
  return false
}
/** The button under a job: what it pays is not paid by the reader. */
const APPLIES = /^\W*apply(?: now| for (?:this|the) (?:job|role|position))?\W*$/i
/** What others did, and when: `Deposit · 2500 USDT · 1 min ago`. */
const AGO =
  /[·|•,—–-]\s?(?:\d{1,3} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?) ago|just now)[^\p{L}\d]*$/iu

/** The button of an offer: the coin is what is bought. */
const DEALT =
  /(?:^|\n)[\s\v]*(?:购买|出售|买入|卖出|buy|sell|comprar|vender|acheter|vendre|kaufen|verkaufen|купить|продать|mua|bán|beli|jual) usd[ct][\s\v]*(?:\n|$)/iu
const ENTRY = 1_000
const ENDED = /(?:^|[\n\v])[\s\v]*(?:completed|passed|paid|failed|cancell?ed|refunded|rejected)[\s\v]*(?:[\n\v]|$)/i
/** An entry of a table with the time at which it happened, or with how it ended. */
function isEntry(reader: Reader, coin: CoinPart): boolean {
  const row = reader.span('row', coin.start)
  if (row === undefined || row.end - row.start > ENTRY) return false
  const text = reader.page.text.slice(row.start, row.end)
  return TIMED.test(text) || ENDED.test(text) || DEALT.test(text)
}

/** A form by which the reader is paid: the button says so, and none pays. */
function isPayout(reader: Reader, unit: number): boolean {
  let out = false
  for (let i = unit + 1; i <= unit + 12; i++) {
    if (!reader.span('action', reader.units[i]?.start ?? -1)) continue
    if (reader.has(i, PAY) && !reader.has(i, OUT)) return false
    out ||= reader.has(i, OUT)
  }
  return out && reader.hasRole('field', unit - 2, unit + 12)
}

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

/** What alone is taken is said to whoever pays, also in an explanation. */
const ONLY =
  /\bonly\b|[仅僅只]|только|solo\b|somente|apenas|uniquement|seulement|ausschließlich|\bnur\b|yalnızca|sadece|\bhanya\b|\bchỉ\b|فقط/i

/** Under the heading of an explanation or of one of its steps, or after a step that is done elsewhere. */
function isExplained(reader: Reader, unit: number): boolean {
  const told = reader.networksOf(unit).length > 0 && (ONLY.test(reader.text(unit)) || TAKES.test(reader.text(unit)))
  return (
    !told &&
    (reader.any(unit - 8, unit, HOW_TO) ||
      reader.isUnder(unit, HOW_TO) ||
      reader.isUnder(unit, STEP_TITLE) ||
      isStep(reader, unit))
  )
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

function hasStep(reader: Reader, unit: number): boolean {
  // `Open wallet` on a button is none.
  for (let i = Math.max(0, unit - 3); i < unit; i++)
    if (reader.has(i, STEP) && !reader.span('action', reader.units[i]?.start ?? 0)) return true
  return false
}

/** One of the steps of an explanation: another one before it is done elsewhere. */
function isStep(reader: Reader, unit: number): boolean {
  return hasStep(reader, unit) && !reader.hasRole('field', unit - 3, unit) && !isButton(reader, unit + 1, unit + 14)
}

/** `Submit top-up request`: what is kept is that the reader has paid. */
const PAYS_IN_ITSELF =
  /充值|入金|存款|充幣|충전|입금|deposit|top[- ]?up|recharge|пополн|recarg|yatır|(?<!\p{L})nạp|setor|einzahl/iu

/** A form whose button keeps what was filled in. */
function isKept(reader: Reader, unit: number): boolean {
  for (let i = unit + 1; i <= unit + 8; i++)
    if (
      reader.text(i).length <= 30 &&
      reader.has(i, SAVE) &&
      !reader.has(i, PAYS_IN_ITSELF) &&
      !reader.isUnder(unit, PAYS_IN_ITSELF) &&
      reader.hasRole('field', unit - 8, i)
    )
      return true
  return false
}
