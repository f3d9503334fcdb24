import {
  AGAINST,
  AMOUNT,
  BUTTON_PRICE,
  DUES_ARE,
  EXACTLY,
  EXAMPLE,
  GETS,
  IDENTIFIER,
  isForeignPay,
  OTHER_SUM,
  PURPOSE,
  TURNED,
} from '../definitions/cues'
import { PERIOD } from '../definitions/symbols'
import type { Role, Span } from '../page/PageText'
import { type AmountPart, findAmountOf, findDollars, readLabelledNumber, readLoneNumber } from '../parts/findAmounts'
import type { CoinPart } from '../parts/findCoins'
import type { Reader } from './Reader'

export interface Sum extends AmountPart {
  unit: number
  coin?: CoinPart
  /** It stands on a button beside others: none of them is chosen. */
  choice?: true
  /** 3: this and no other sum; 2: labelled as an amount; 1: an amount beside a symbol. */
  rank: number
}

/** A sum of another asset, alone on its line: what stands over or under it is held as well. */
const HELD = /^[\s\v]*[\d.,]+[\s\v]*(?!USD|EUR|GBP|CNY|RUB)[A-Z]{3,6}[\s\v]*$/
/** What is to be paid may be told in other coins too. */
const COST = /\b(?:costs?|due|to pay)\b/i
/** What stands behind a sum that is a limit, a fee or a rate. */
const LIMITS = new RegExp(
  `^[\\s(]{0,3}(?:(?:/ ?|per |a )?(?:mo|month|year)? ?to (?:host|run|maintain|operate)|min|max|fee|bonus|discount|rates?\\b|off\\b|per\\b(?! (?:calendar )?(?:call|request|query|answer|${PERIOD})\\b)|/(?!\\s?(?:\\d{1,3} days?|(?:${PERIOD})s?)(?!\\p{L}))|最低|起|手续费|each|balance|available|earned|minimum|or (?:more|less)|and (?:above|up\\b)|未満|以下|以上|미만|이하|이상|'?\\p{L}{0,4} (?:az|altı|fazla|üzeri)|o más|ou (?:mais|plus)|oder mehr|и (?:более|выше))|^\\s?[·|+&]\\s?\\d[\\d.,]*\\s(?!USD|EUR)[A-Z]{2,5}(?![A-Za-z])|^\\s?[=≈]|^\\s?[~–-]\\s?\\d`,
  'iu',
)
const DEPOSITS = /\b(?:deposit|transfer|remit|contribute|donate|fund (?:this|the|your) \w+ with)\s+$/i
/** Right behind an address stands what it holds. */
const HOLDER = /(?:0x[0-9a-f]{40}|[0-9A-Za-z]{32,44}|\w(?:…|\.{3})\w{3,6})[\s\v]+$/i
const BILLED = /\b(?:invoice|bill|order)\b(?:.{0,24}\b(?:of|for|over)\W*|\W{1,4})$/i
/** `USD 5, payable in USDT`. */
const PAYABLE = /^[,\s(]*(?:payable|to be paid|paid) (?:\w+ )?in\b/i
/** Three places behind a point that leads no zero: a comma would have been read as one that groups. */
const GROUPED = /^[1-9]\d{0,2}\.\d{3}$/
/** `Dues for season 7 are 120 USDC`, `you owe the loft 15 USDC`. */
const DUE = new RegExp(
  `${DUES_ARE}$|\\byou (?:still )?owe\\b[^.;]{0,30}$|\\b(?:needs?|requires?|must (?:post|pay|make|place)) (?:an? )?(?:(?!min|max|small|large)\\w+ )?(?:deposit|bond|fee|stake|payment|contribution) of\\s+[$]?$`,
  'i',
)
/** `Add 90 USDC to continue`: what is still missing. */
const ADDS = /^[^\p{L}]*add\s+$/iu
const TO_GO_ON = /^[^.]{0,24}\bto (?:continue|proceed|complete|finish|pay|place)\b/i
/** `250.00 USDT = 10325.00 грн`: what it comes to; of `1 USDT` it is a rate. */
export const CONVERTED = /^[\s\v$]*[\d.,]+[\s\v]*usd[ct][\s\v]*[=≈][\s\v]*[\d.,\s\v]+\p{L}{2,4}[.\s\v]*$/iu
/** `Why is the amount $103.07?` */
const WHY = /^\W*(?:why|what if)\b/i
/** A page with more sums than this is a table of them. */
const MOST = 2_000

/** Every sum that could be what is asked for: beside a symbol, or labelled as an amount, and not a fee or a limit. */
export function listAmounts(reader: Reader): Sum[] {
  const sums = new Map<number, Sum>()
  const near = new Set<number>()
  for (const coin of reader.coins) {
    const unit = reader.unitOf(coin.start)
    for (let i = unit - 12; i <= unit + 12; i++) near.add(i)
    if (coin.pair) continue
    const part = findAmountOf(reader.page.text, coin)
    // A cell of the row above is another matter's, and so is a button above.
    if (part && (['row', 'action'] as const).every((role) => isWithinSame(reader, role, part.start, coin.start)))
      addSum(reader, sums, { ...part, unit: reader.unitOf(part.start), coin, rank: 1 })
  }
  for (const unit of [...near].sort((a, b) => a - b)) {
    const start = reader.units[unit]?.start
    if (start === undefined) continue
    const text = reader.text(unit)
    if (text.length <= 40) {
      const lone = readLoneNumber(text, start)
      if (
        lone &&
        // One of several to choose from is none.
        !readLoneNumber(reader.text(unit + 1), 0) &&
        reader.text(unit - 1).length <= 40 &&
        !isUnderHead(reader, unit) &&
        (reader.has(unit - 1, AMOUNT) || reader.has(unit - 1, EXACTLY))
      ) {
        addSum(reader, sums, { ...lone, unit, rank: 2 })
      }
      const labelled = lone ? undefined : readLabelledNumber(text, start)
      if (labelled) addSum(reader, sums, { ...labelled, unit, rank: 2 })
    }
    if (/[$＄]|usd(?![ct])|dollar|dólar|долл|دلار|دولار|[美]元|美金|달러|ドル/i.test(text) && text.length <= 400) {
      // One of several to choose from is none.
      if (readLoneNumber(text, 0) && [unit - 1, unit + 1].some((i) => readLoneNumber(reader.text(i), 0))) continue
      for (const part of findDollars(text, start)) addSum(reader, sums, { ...part, unit, rank: 1 })
    }
  }
  const all = [...sums.values()]
  for (const sum of listChoices(reader, all)) sum.choice = true
  return all
}

/** The first cell of a row, right behind the last one of the table's head. */
function isUnderHead(reader: Reader, unit: number): boolean {
  const own = reader.span('row', reader.units[unit]?.start ?? -1)
  const head = reader.span('row', reader.units[unit - 1]?.start ?? -1)
  return own !== undefined && head !== undefined && own.start !== head.start && reader.unitOf(head.start) < unit - 2
}

/** A button that says a sum and nothing else. */
const BARE = /^[\s\v$\d.,]*(?:usd[ct])?[\s\v]*$/i
/** How far apart, in units, buttons of one choice stand. */
const CHOICE = 6

/** Sums on buttons to choose from, of which none is chosen. */
function listChoices(reader: Reader, sums: Sum[]): Set<Sum> {
  const bare = sums
    .filter(({ start }) => {
      const button = reader.span('action', start)
      return button && BARE.test(reader.page.text.slice(button.start, Math.min(button.end, button.start + 60)))
    })
    .sort((a, b) => a.unit - b.unit)
  const choices = new Set<Sum>()
  let last: Sum | undefined
  for (const sum of bare) {
    if (last && Number(last.value) !== Number(sum.value) && sum.unit - last.unit <= CHOICE) choices.add(last).add(sum)
    last = sum
  }
  // The same sum is read with its coin and without.
  const units = new Set([...choices].map(({ unit }) => unit))
  return new Set(bare.filter(({ unit }) => units.has(unit)))
}

function addSum(reader: Reader, sums: Map<number, Sum>, sum: Sum): void {
  if (sums.has(sum.start) || sums.size >= MOST || !/[1-9]/.test(sum.value)) return
  const start = reader.units[sum.unit]?.start ?? 0
  const end = reader.units[sum.unit]?.end ?? 0
  const before = reader.page.text.slice(Math.max(start, sum.start - 60), sum.start)
  const after = reader.page.text.slice(sum.end, Math.min(end, sum.end + 24))
  // A sum alone on its line is named by the line above; a button there is another matter's.
  let over = sum.unit - 1
  const pressed = pressedSpan(reader, sum.start)
  while (over > sum.unit - 4 && isOtherButton(pressedSpan(reader, reader.units[over]?.start ?? -1), pressed)) over--
  // A sign in an element of its own names nothing.
  if (/^[^\p{L}\d]{0,3}$/u.test(reader.text(over))) over--
  const above = reader.text(over)
  const label = /[\p{L}]{2}/u.test(before) ? before : above.length <= 60 ? `${above} ${before}` : before
  const asked = label
    .replace(PURPOSE, '')
    // `POST /swap costs`: the name of an endpoint says nothing.
    .replace(/(?<![\p{L}\d])\/[a-z][\w/-]*/giu, '')
    .replace(/\b(?:send|pay|transfer) the (?:remaining|rest of)\b/i, 'pay')
    .replace(/\bto be paid\b|\bbalance due\b/i, 'due')
    .replace(/\bthis (?:endpoint|api|resource|call|request) (?=costs?\b|requires?\b)/i, '')
    .replace(/\brepay(?:ment)?(?=\W*$)/i, 'pay')
    .replace(/^\W*(?:stake|lend)(?=\s+$)|\b(?:at|required) stake(?=\W*$)|\bstake required(?=\W*$)/i, 'pay')
  if (!sum.coin && (IDENTIFIER.test(label) || /^\d{8,}$/.test(sum.value))) return
  if (HOLDER.test(before)) return
  const payable = PAYABLE.test(after)
  if (
    (OTHER_SUM.test(asked) && !payable && !DUE.test(before)) ||
    (AGAINST.test(asked) && !isPriceOfButton(reader, sum)) ||
    EXAMPLE.test(label) ||
    reader.has(sum.unit, WHY) ||
    GETS.test(label)
  )
    return
  // `To pay: 5 USDT ≈ 443 ₽` is no rate.
  if (
    LIMITS.test(after) &&
    !(EXACTLY.test(label) && /^\s?≈/.test(after)) &&
    !(CONVERTED.test(reader.text(sum.unit)) && Number(sum.value) !== 1)
  )
    return
  if (
    /(?:=|(?:^|\s)\+)\s*$|(?<!\b(?:level|tier|stage|step|phase|round|plan)\s?)\d[\d.,]*\s*(?:to|bis|hasta|a|à|do|до|至|到|から|[-–—~〜～])\s*[$]?$|(?:^|[\s\v])\d[\d.,]*\s*[/|]\s*$/i.test(
      before,
    )
  )
    return
  if (
    sum.coin &&
    !COST.test(label) &&
    !/\p{L}{2}/u.test(before) &&
    (isHeld(reader, sum.unit - 1) || isHeld(reader, sum.unit + 1))
  )
    return
  const about = sum.about && !/\d/.test(before)
  if (sum.about && !about) return
  if (about) sum.rank = AMOUNT.test(label) || EXACTLY.test(label) || isForeignPay(before) ? 2 : 0
  else if (
    EXACTLY.test(label) ||
    (sum.coin && (DEPOSITS.test(before) || DUE.test(before) || isMissing(reader, sum, before)))
  )
    sum.rank = 3
  else if (AMOUNT.test(label)) sum.rank = 2
  else if (sum.coin && isForeignPay(reader.text(sum.unit)) && TURNED.test(reader.text(sum.unit)) && !GETS.test(after))
    sum.rank = 2
  else if (sum.dollars && (DEPOSITS.test(before) || isForeignPay(before) || BILLED.test(before) || payable))
    sum.rank = 2
  else if (!sum.dollars && (sum.behind || !sum.coin)) return
  if (reader.groupsByPoint && GROUPED.test(sum.value)) sum.value = sum.value.replace('.', '')
  if (sum.rank) sums.set(sum.start, sum)
}

/** `Buy 1 ticket for 5 USDC`, on a button. */
function isPriceOfButton(reader: Reader, { coin, start }: Sum): boolean {
  const button = coin && reader.span('action', start)
  return button !== undefined && BUTTON_PRICE.test(reader.page.text.slice(button.start, coin?.start))
}

function isMissing(reader: Reader, { coin, unit }: Sum, before: string): boolean {
  const end = reader.units[unit]?.end ?? 0
  return coin !== undefined && ADDS.test(before) && TO_GO_ON.test(reader.page.text.slice(coin.end, end))
}

const isWithinSame = (reader: Reader, role: Role, one: number, other: number) =>
  reader.span(role, one)?.start === reader.span(role, other)?.start

const pressedSpan = (reader: Reader, offset: number) => reader.span('action', offset) ?? reader.span('link', offset)

function isOtherButton(one: Span | undefined, button: Span | undefined): boolean {
  return one !== undefined && one.start !== button?.start
}

function isHeld(reader: Reader, unit: number): boolean {
  return reader.has(unit, HELD) && !/USD/.test(reader.text(unit))
}
