import { asUint, own } from '../readValue'

/** Names of fields that hold people and contracts, not what is paid. */
const ROLE =
  /(spender|recipient|receiver|owner|account|operator|executor|executors|module|modules|moduleaddress|beneficiary|signer|delegate|delegatee|manager|sender|relayer|solver|filler|caller|target|reactor|conduit|zone|hook|hooks|resolver|contract|verifyingcontract|user|wallet|offerer|swapper|from|to|maker|taker|creator|creators|partner|referrer|agent|facilitator|payee|payer|makeraddress|takeraddress|router|settlement|vault)$/
const TOKEN = /(token|asset|currency|coin|underlying|collateral)/
const AMOUNT = /(amount|value|quantity|qty|price|wad|allowance)/
const INCOMING =
  /^(buy|bought|dst|dest|destination|output|out|receiv|taker|taking|take|want|to(?=token|asset|coin)|quote|underlying|loan|borrow|debt)/
const EXPIRES = [
  'deadline',
  'validTo',
  'expiry',
  'expiration',
  'expiresAt',
  'validUntil',
  'validBefore',
  'endTime',
  'end',
  'expirationTime',
  'fillDeadline',
  'orderExpiry',
  'sigDeadline',
  'expirationTimeSeconds',
]

const plain = (name: string) => name.toLowerCase().replace(/_/g, '')

export const isRole = (name: string): boolean => ROLE.test(plain(name)) && !TOKEN.test(plain(name))

export const looksLikeToken = (name: string): boolean => TOKEN.test(plain(name))

/** What is left of `makerAsset`, `sell_tokens`, `underlyingAddress` without the word for a token. */
export const stemOf = (name: string): string =>
  plain(name).replace(/(tokens?|assets?|currency|currencies|coins?|address(es)?|ids?)/g, '')

/** @param taking the account signs as the taker, so that maker and taker change sides */
export function isIncoming(name: string, taking: boolean): boolean {
  const text = plain(name)
  if (/^(maker|making|make)/.test(text)) return taking
  if (/^(taker|taking|take)/.test(text)) return !taking
  return INCOMING.test(text)
}

/** Named for the side that gives, whatever the message as a whole does. */
const GIVEN = /^(sell|mak|offer|from|input|src|give)/

/** A market's listing: the account gives a collectible, and what the message names is what it gets for it. */
export function isListing(primaryType: string, message: unknown, name: string): boolean {
  if (GIVEN.test(plain(name))) return false
  if (own(message, 'isOrderAsk') === true || /^(listing|sell(order|offer)|ask)$/i.test(primaryType)) return true
  // LooksRare v2: 0 bid, 1 ask. Wyvern and Blur: 0 buy, 1 sell. 0x's collectibles: 0 sell, 1 buy.
  if (own(message, 'quoteType') !== undefined) return asUint(own(message, 'quoteType')) === 1n
  if (own(message, 'paymentToken') !== undefined) return asUint(own(message, 'side')) === 1n
  if (own(message, 'erc20Token') === undefined) return false
  return asUint(own(message, 'direction')) === 0n || /Sell/.test(primaryType)
}

/** The amount that belongs to a token by its name, or the only one that is left. */
export function amountFor(
  name: string,
  fields: string[],
  holder: Record<string, unknown>,
  index: number | null,
): bigint | undefined {
  const keys = fields.filter((key) => AMOUNT.test(plain(key)))
  const stem = stemOf(name)
  const others = fields.filter((key) => key !== name && looksLikeToken(key) && !AMOUNT.test(plain(key))).map(stemOf)
  const own = keys.filter((key) => shared(stemOfAmount(key), stem) && !others.some((other) => closer(key, other, stem)))
  const free = keys.filter((key) => !others.some((other) => shared(stemOfAmount(key), other)))
  const key = best(stem ? own : []) ?? best(free)
  const value = key === undefined ? undefined : holder[key]
  return asUint(Array.isArray(value) && index !== null ? value.flat(1)[index] : value)
}

const stemOfAmount = (key: string) => plain(key).replace(AMOUNT, '')

/** `maker` and `making` share their root; so do `sell` and `sellstart`. */
function shared(a: string, b: string): boolean {
  if (!a || !b) return false
  return a.includes(b) || b.includes(a) || common(a, b) >= 3
}

const closer = (key: string, other: string, stem: string) =>
  shared(stemOfAmount(key), other) && common(stemOfAmount(key), other) > common(stemOfAmount(key), stem)

function common(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Plain names before those that bound something, or count things. */
function best(keys: string[]): string | undefined {
  const rank = (key: string) => (/(fee|min|max|expected|bps|percent|quantity|qty)/i.test(key) ? 100 : 0) + key.length
  return [...keys].sort((a, b) => rank(a) - rank(b))[0]
}

/** The same, in other spellings: `expiryTime`, `quoteExpiry`, `deadLine`, `endTimestamp`, `validityEndTimestamp`. */
const EXPIRY =
  /^(deadline|(order|quote|offer|authorization|signature|permit)?expir(y|es|ation)(at|date|time|timestamp)?|valid(ity)?(to|till|until|before|end)(time|timestamp)?|end(at|time|timestamp))$/
const MAX_NAMES = 64

/** Seconds until which a message can be used, by the usual names. */
export function expiryOf(message: unknown): bigint | undefined {
  for (const name of EXPIRES) {
    const time = asUint(own(message, name))
    if (time) return time
  }
  return spelledExpiry(message) ?? packedExpiry(message)
}

function spelledExpiry(message: unknown): bigint | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  for (const name of Object.keys(message).slice(0, MAX_NAMES)) {
    const time = EXPIRY.test(plain(name)) ? asUint(own(message, name)) : undefined
    if (time) return time
  }
  return undefined
}

/**
 * 1inch limit orders v4 hide the expiry in bits 80 to 119 of `makerTraits` (1inch/limit-order-protocol, 2026-11-23), 0x's
 * OTC orders in the highest 64 bits of `expiryAndNonce` (0xProject/protocol LibNativeOrder, 2026-11-24).
 */
function packedExpiry(message: unknown): bigint | undefined {
  const traits = asUint(own(message, 'makerTraits'))
  if (traits !== undefined) return (traits >> 80n) & (2n ** 40n - 1n) || undefined
  const packed = asUint(own(message, 'expiryAndNonce'))
  return packed === undefined ? undefined : packed >> 192n || undefined
}
