import { BUTTON_PRICE, FRAUD, NOT_YET, PROMPTS, REJECT, REPORT, TICKET, TIMED } from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import { isAsking, isQuoted } from './isAsking'
import { isButton } from './isButton'
import { isGot } from './isGot'
import { isSumPressed } from './isPressedToPay'
import type { Line } from './Line'
import type { Reader } from './Reader'

/** Is the line code, a conversation, a quotation, a question, or a record of what was? */
export function isBarred(reader: Reader, line: Line): boolean {
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
    reader.any(unit - EARLY, unit + EARLY, NOT_YET) ||
    reader.any(unit - SPOKEN, unit, SPEAKER) ||
    reader.any(unit - SPOKEN, unit - 1, PROMPTS)
  )
    return true
  if (
    (reader.isAbout(REPORT) && !(firm && (isAsking(text, at) || isSumPressed(reader, line)))) ||
    isQuestion(reader, line)
  )
    return true
  if (reader.saysAnywhere(TICKET)) return true
  if (reader.has(unit, FEATURE) && reader.isUnder(unit, FEATURES)) return true
  return LEDGER.test(text) || isLogged(text) || reader.has(unit, AGO) || isGot(reader, unit)
}

/** The heading over what a program can do, and how one line of it stands: `One-click payment - Send 0.1 USDC …`. */
const FEATURES =
  /^\P{L}*(?:(?:key|main|core) )?(?:features|возможности|можливості|características|recursos|funcionalidades|fonctionnalités|funktionen|funzionalità|özellikler|tính năng|fitur)\P{L}*$|^\P{L}*(?:功能|特性|機能|기능)/iu
const FEATURE = /^\P{L}*\p{L}[\p{L} -]{2,40}(?:\s[-–—]|:)\s/u

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
/** How far, in units, it is said that it is too early. */
const EARLY = 8

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

/** What others did, and when: `Deposit · 2500 USDT · 1 min ago`. */
const AGO =
  /[·|•,—–-]\s?(?:\d{1,3} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?) ago|just now)[^\p{L}\d]*$/iu
