import type { CoinPart } from './findCoins'

export interface AmountPart {
  /** Normalised decimal string. */
  value: string
  start: number
  end: number
  /** In whole dollars by its sign, not by a symbol beside it. */
  dollars: boolean
  /** Behind the symbol (`USDT: 25`), where balances stand as well. */
  behind?: boolean
  /** Written as about so much. */
  about?: boolean
}

/** Marks may stand in elements of their own. */
const NUMBER =
  "\\d{1,3}(?:\\v?[,.\\u00a0 '’]\\v?\\d{3}){1,5}(?:\\v?[.,]\\v?\\d{1,18})?|\\d{1,15}(?:\\v?[.,]\\v?\\d{1,18})?"
/** The network may stand between the sum and the symbol: `18.2 base/usdt`, `10 TRC20 USDT`. */
const BETWEEN = '(?:(?:trc|erc|bep)[- ]?20|tron|bsc|base|polygon|solana|arbitrum)[ \\v/_-]{1,3}'
/** The network may stand behind the symbol as well: `USDT TRC20 of: 57.25`. */
const STANDARD = '\\(?(?:trc|erc|bep)[- ]?20\\)?[ \\v]?'
const BEFORE = new RegExp(
  `(?:^|[^\\d.,~≈≤≥<>+\\w–/-]|(?<!\\d ?)[~≈]|[^\\d \\n]-)[ \\v]?[$＄]?[ \\v]?(?<!\\d[:：])(?<!(?:trc|erc|bep)[- ]?)(${NUMBER})[ \\v\\u00a0]*(?:\\n[ \\v]*)?(?:(?:US ?)?[$＄]|\\(|in |of |en |worth of |(?:dollars?|USD|دلار|دولار|dólares|долларов|美元|美金|ドル) (?:in |of |en |в )?|\\n ?)?[ \\v]*(?:(?:native|bridged) )?(?:${BETWEEN})?$`,
  'i',
)
const AFTER = new RegExp(
  `^[ \\v\\u00a0]?[()]?[ \\v]?(?:${STANDARD})?(?:of)?[:：=]?[ \\v\\u00a0]*(?:\\n[ \\v]*)?[$＄]?(${NUMBER})(?![\\d.,]*\\d)(?![ \\v]?(?:%|[a-z]|[-–~×+]|:\\d|天|分|秒))`,
  'i',
)
const DOLLARS = new RegExp(
  `(?<![A-Za-z])(?:(?:US)?[$＄][ \\v]?|USD[ \\u00a0])(${NUMBER})(?![\\d,.]*\\d)(?![ \\v]?(?:[kmb]\\b|million|billion))`,
  'gi',
)
const DOLLARS_AFTER = new RegExp(
  `(?<![\\d.,$＄A-Za-z]|\\d )(${NUMBER})[ \\v]?(?:[$＄](?![\\w$])|(?:USD|dollars?|dólares|долл\\p{L}*|دلار|دولار|美元|美金|달러|ドル)(?![\\p{L}]))`,
  'gu',
)
/** What it comes to in other money: `(≈ 78 €)`. */
const ASIDE = '(?:\\((?:≈|~|=|1:1|incl|inkl)[^()]{0,24}\\)[ \\v]*)?'
const LONE = new RegExp(`^[ \\v]*(?:US)?([$＄])?[ \\v]?(${NUMBER})[ \\v]*(?:usd)?[ \\v]*${ASIDE}$`, 'i')

/**
 * The amount written with a coin's symbol: `25.00 USDT`, `$25 in USDC`, `USDT: 25`, also one line above the symbol.
 * Looks at 48 characters on either side only, so the work does not grow with long runs of digits.
 */
export function findAmountOf(text: string, coin: CoinPart): AmountPart | undefined {
  const from = Math.max(0, coin.start - 48)
  const before = text.slice(from, coin.start)
  const lead = BEFORE.exec(before)
  if (
    lead?.[1] &&
    !isLeap(lead[0], text, coin) &&
    !(/\(\s*$/.test(lead[0]) && INSIDE.test(text.slice(coin.end, coin.end + 48)))
  ) {
    const start = from + before.lastIndexOf(lead[1])
    return { value: normalizeAmount(lead[1]), start, end: coin.end, dollars: false, about: /^[~≈]/.test(lead[0]) }
  }
  const after = text.slice(coin.end, coin.end + 48)
  const tail = AFTER.exec(after)
  if (tail?.[1] && !/^[^\d]*\n/.test(tail[0])) {
    const start = coin.end + after.indexOf(tail[1])
    return {
      value: normalizeAmount(tail[1]),
      start,
      end: start + tail[1].length,
      dollars: false,
      behind: /[:：=\n]/.test(tail[0]),
    }
  }
  return undefined
}

/** `Level 3 (USDT 75.00)`: the sum stands in the brackets with its coin. */
const INSIDE = new RegExp(`^[ \\v]?[$]?(?:${NUMBER})\\s*\\)`)

/** A number one line above counts only if it stands alone there and the symbol begins its own line. */
function isLeap(lead: string, text: string, coin: CoinPart): boolean {
  const at = lead.indexOf('\n', 1)
  if (at < 0) return false
  const line = text.slice(text.lastIndexOf('\n', coin.start - lead.length + at - 1) + 1, coin.start)
  const rest = text.slice(coin.end, coin.end + 12)
  return !LONE.test(line.split('\n')[0] ?? '') || !/^[ \v)]*(?:\n|$)|^ on [A-Z]/.test(rest)
}

/** Amounts in dollars by their sign, for pages that name the coin elsewhere. */
export function findDollars(text: string, offset: number): AmountPart[] {
  return [...text.matchAll(DOLLARS), ...text.matchAll(DOLLARS_AFTER)].map((match) => ({
    value: normalizeAmount(match[1] ?? ''),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    dollars: true,
  }))
}

/** A number that is all its line says. */
export function readLoneNumber(line: string, offset: number): AmountPart | undefined {
  const match = LONE.exec(line)
  // `03` is the number of a step.
  if (!match?.[2] || /^0\d/.test(match[2])) return undefined
  const start = offset + line.indexOf(match[2])
  return { value: normalizeAmount(match[2]), start, end: start + match[2].length, dollars: match[1] !== undefined }
}

const LABELLED = new RegExp(
  `^([^\\d:：]{2,36})(?:[:：][ \\v]?|[ \\v](?=[\\d,.]*[.,]\\d\\d[ \\v]*$))(${NUMBER})[ \\v]*(?:usd)?[ \\v]*${ASIDE}$`,
  'i',
)

/** `Total AED 412.00`: the currencies of the checkouts met so far, by ISO 4217 code or sign. */
const OTHER_MONEY =
  /(?<![A-Za-z])(?:EUR|GBP|AED|SAR|INR|NGN|KES|GHS|ZAR|EGP|TRY|RUB|UAH|KZT|CNY|RMB|JPY|KRW|VND|IDR|THB|MYR|PHP|SGD|HKD|TWD|PKR|BDT|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ARS|COP|CLP|PEN|ILS|IRR)[^\p{L}\d]*$|[€£¥₹₽₩₺₦₴₫฿₱][^\p{L}\d]*$|(?<![A-Za-z])(?:R|A|C|S|HK|NT|MX|AR|CL)[$][^\p{L}\d]*$/u

/** `Amount: 59.88`: a number of which the line says what it is, and no currency. */
export function readLabelledNumber(line: string, offset: number): AmountPart | undefined {
  const [, label = '', number] = LABELLED.exec(line) ?? []
  if (!number || OTHER_MONEY.test(label)) return undefined
  const start = offset + line.indexOf(number, label.length)
  return { value: normalizeAmount(number), start, end: start + number.length, dollars: false }
}

/**
 * `1,500.00`, `1.500,00`, `25,00`, `1 500,5` to a decimal string. A single comma before three digits groups
 * (`4,200`), unless a zero leads; a single point never does: coins are written to three places and more.
 */
export function normalizeAmount(written: string): string {
  const bare = written.replace(/[\u00a0\v '’]/g, '')
  const mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (mark < 0) return bare
  const whole = bare.slice(0, mark)
  const rest = bare.slice(mark + 1)
  const sign = bare[mark] ?? ''
  const several = whole.includes(sign)
  const groups = several || (sign === ',' && rest.length === 3 && !/^0/.test(bare) && !whole.includes('.'))
  return groups ? bare.replace(/[.,]/g, '') : `${whole.replace(/[.,]/g, '')}.${rest}`
}
