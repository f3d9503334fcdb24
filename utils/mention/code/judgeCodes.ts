import { AGAINST, PAY } from '../definitions/cues'
import type { Code, PlainMention } from '../Mention'
import type { PageText } from '../page/PageText'
import { findAddresses } from '../parts/findAddresses'
import { kindOfAddress } from '../parts/kindOfAddress'
import { sameAddress } from '../parts/plainAddress'
import { differs } from './differs'
import { readPayment } from './readPayment'
import { type Splice, spliceCodes } from './spliceCodes'

/** A code that the worker has read: the number of its link, and its text, or `null` where its pixels are kept from us. */
export interface ReadCode {
  link: number
  text: string | null
}

export interface Judged {
  asks: PlainMention[]
  tokens: PlainMention[]
}

/** How far from a code, in characters, the words may stand that it is compared with. */
const NEAR = 3_000
/** Words this near are a code's own. */
const CLOSE = 120

/**
 * Judges a page's text together with its QR codes. A code that agrees with the words beside it adds what they leave
 * out; one that contradicts them is noted there (`code`) and asks for nothing by itself. `page` has no pixels any more.
 */
export function judgeCodes(page: PageText, codes: readonly ReadCode[], judge: (page: PageText) => Judged): Judged {
  const base = judge(page)
  const noted = new Map<PlainMention, Code>()
  const splices: Splice[] = []
  let unread: PlainMention | undefined
  for (const { link, text } of codes) {
    const at = page.links[link]?.at
    if (at === undefined) continue
    const near = base.asks
      .filter((ask) => Math.abs(ask.at - at) <= NEAR)
      .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    if (text === null) {
      if (near[0] && !noted.has(near[0])) noted.set(near[0], { unread: true })
      if (!near[0] && isAtPay(page, at)) unread ??= { coin: null, kind: 'code', at, link, code: { unread: true } }
      continue
    }
    const code = readPayment(text)
    if (!code) continue
    const ask = findAsk(page, base.asks, near, code)
    if (ask && differs(ask, code).length) noted.set(ask, code)
    else if (ask ? adds(ask, code) : !(isNamed(page, code) && !code.coin)) {
      if (code.coin) splices.push({ link, uri: text.trim() })
      else if (code.recipient) splices.push({ link, line: code.recipient })
    }
  }
  let { asks, tokens } = base
  if (splices.length) {
    const filled = spliceCodes(page, splices)
    const judged = judge(filled.page)
    asks = judged.asks.map(filled.back)
    tokens = judged.tokens.map(filled.back)
  }
  for (const [ask, code] of noted) {
    const index = Math.max(
      asks.findIndex((one) => one.coin === ask.coin && one.at === ask.at),
      asks.findIndex((one) => one.coin === ask.coin && one.recipient === ask.recipient),
    )
    asks = asks.map((one, i) => (i === index ? { ...one, code } : one))
  }
  return { asks: unread ? [...asks, unread] : asks, tokens }
}

/** The request that a code belongs to: the one with its recipient, else the nearest. */
function findAsk(page: PageText, asks: PlainMention[], near: PlainMention[], code: Code): PlainMention | undefined {
  const same = asks.filter((ask) => code.recipient && sameAddress(ask.recipient, code.recipient))
  const list = same.length ? same : isNamed(page, code) ? near.filter((ask) => !ask.recipient) : near
  // Of several sums the code's own, of several addresses the one of its kind.
  const kind = kindOfAddress(code.recipient ?? '')
  return (
    (code.amount && list.find((ask) => !differs(ask, code).length)) ||
    list.find((ask) => !ask.recipient || kindOfAddress(ask.recipient) === kind) ||
    list[0]
  )
}

/** Does the page's text give the code's recipient? */
function isNamed(page: PageText, { recipient }: Code): boolean {
  if (recipient === undefined) return false
  return page.text.includes(recipient) || findAddresses(page.text).some(({ value }) => sameAddress(value, recipient))
}

const adds = (ask: PlainMention, code: Code) =>
  (['network', 'amount', 'recipient', 'token'] as const).some((field) => code[field] && !ask[field])

/** Is a code itself one to pay by, as its own words say? Nothing is said of others that can't be read. */
function isAtPay({ text }: PageText, at: number): boolean {
  const words = text.slice(Math.max(0, at - CLOSE), at + CLOSE)
  return PAY.test(words) && !AGAINST.test(words)
}

/** Is there a word of paying around a place of the text? Codes elsewhere are not read. */
export function isBesidePay({ text }: PageText, at: number): boolean {
  return PAY.test(text.slice(Math.max(0, at - NEAR / 2), at + NEAR / 2))
}
