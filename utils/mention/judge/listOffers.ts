import { findKnownToken } from '../definitions/knownTokens'
import { NETWORKS } from '../definitions/networks'
import { findAmountOf } from '../parts/findAmounts'
import { findCoins } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import { kindOfAddress } from '../parts/kindOfAddress'
import { shiftUnits } from '../parts/shiftUnits'
import type { Draft } from './Draft'
import type { Reader } from './Reader'

/** A longer answer is no offer; x402's own fits many times. */
const LONGEST = 32_768
const MOST = 16
const PAY_TO = /(?:"(?:payTo|receiver)"\s*:\s*|\bpayTo=)"([\w-]{26,64})"/g
const PROGRAM = /\|\||=>|\benv\.[A-Z]|\bif \(/
/** How an offer of x402 says what is to be signed. */
const SCHEME = /"scheme"\s*:\s*"(?:exact|upto|permit2)"/
const UNPAID =
  /payment[\s_-]?required|(?:awaiting|pending)[\s_-]payment|"(?:pay_?address|payment_?(?:address|wallet)|recipient_?address|deposit_?address|usd[ct]_?address|pay_?to)"|"(?:note|message|instructions?|\w*hint)"\s*:\s*"[^"]{0,160}\b(?:send|remit|pay|paid|payable|deposit)\b/i
const NOTE =
  /"(?:note|message|instructions?|error|detail|upgrade|description|\w*hint|how|step_?\d)"\s*:\s*"([^"]{0,160}\b(?:send|remit|pay|paid|payable|costs?|deposit|top[- ]?up)\b[^"]{0,400})"/gi
/** It need not be JSON then. */
const STATUS = /^\s*HTTP\/[\d.]+ 402\b/
/** So much of what the page says must be the offer: in an explanation it is an example. */
const SHARE = 0.6
/** How far the fields of one offer reach on either side of `payTo`. */
const REACH = 1_500

/**
 * What a server answers with status 402 where it stands in a page as it came: the offers of x402 (v1 and v2, JSON or the
 * parameters of a header), in base units as there. Source: coinbase/x402 specs, 2026-11-23.
 */
export function listOffers(reader: Reader): Draft[] {
  const { text } = reader.page
  if (text.length > LONGEST || !(text.includes('payTo') || SCHEME.test(text) || UNPAID.test(text))) return []
  // What a server sends is no program, and has no headings.
  if (PROGRAM.test(text)) return []
  if (reader.sectionOf(text.length) > 1) return []
  const first = text.search(/[{]|\bx402 scheme=/)
  const close = text.lastIndexOf('}')
  const last = close < 0 ? text.lastIndexOf('"') : close
  if (!STATUS.test(text) && (first < 0 || (last - first) / text.trim().length < SHARE)) return []
  const offers = [...text.matchAll(PAY_TO)].slice(0, MOST).flatMap((match) => readOffer(reader, match) ?? [])
  return offers.length || !UNPAID.test(text) ? offers : readPlain(reader)
}

function readOffer(reader: Reader, match: RegExpMatchArray): Draft | undefined {
  const { text } = reader.page
  const at = match.index ?? 0
  const start = Math.max(text.lastIndexOf('{', at), at - REACH, 0)
  const end = text.indexOf('}', at)
  const offer = text.slice(start, Math.min(end < 0 ? text.length : end, at + REACH))
  const get = (name: string) => new RegExp(`["']?\\b${name}["']?\\s*[:=]\\s*["']?([^"',}\\s]+)`).exec(offer)?.[1]
  const token = [get('asset'), get('tokenAddress'), get('token_address')].find((one) => one && findKnownToken(one))
  const known = token ? findKnownToken(token) : undefined
  const coin = known?.coin ?? findCoins(offer)[0]?.coin
  if (!coin) return undefined
  const network = readNetwork(get('network')) ?? known?.network
  const sum = get('maxAmountRequired') ?? get('amount')
  return {
    coin,
    network,
    // Units of a token that is not known are no sum: its decimals could be any.
    amount: known && sum && /^\d{1,30}$/.test(sum) ? shiftUnits(sum, known.decimals) : readDecimal(sum),
    token: known && token,
    recipient: match[1],
    unit: reader.unitOf(at),
    at,
    sure: 3,
    stands: true,
  }
}

/** An answer in words of the server's own: a coin by its name, a sum in whole coins. */
function readPlain(reader: Reader): Draft[] {
  const { text } = reader.page
  const get = (names: string) =>
    names
      .split(' ')
      .map(
        (name) =>
          new RegExp(`\\b${name}"?\\s*[:=]\\s*"?([^",;}\\n]{1,80}?)[",;})\\s]*(?=[",;})\\n]|$)`).exec(text)?.[1],
      )
      .find(Boolean)
  // Its fields, or else the one coin that its message names.
  const note = Array.from(text.matchAll(NOTE), ([, words]) => words)
    .slice(0, MOST)
    .join('. ')
  const named = new Set(findCoins(note).map((one) => one.coin))
  const coin =
    findCoins(get('currency coin token asset pay_currency') ?? '')[0]?.coin ??
    findCoins(/"(usd[ct])_?address"/i.exec(text)?.[1] ?? '')[0]?.coin ??
    (named.size === 1 && !reader.isRecord(0) ? [...named][0] : undefined)
  if (!coin) return []
  // A whole number may be one of base units, unless it is small; else it is told only where a sentence says it with the coin.
  const told = new Set(findCoins(text).flatMap((one) => findAmountOf(text, one)?.value ?? []))
  const token =
    /"asset"\s*:\s*\{\s*"address"\s*:\s*"([\w-]{26,66})"/.exec(text)?.[1] ??
    get('token_contract token_address tokenAddress contract_address contract usdc_mint usdt_mint mint asset')
  const said = /\bto ([\w-]{26,64})(?![\w-])/.exec(note)?.[1]
  const field = get(
    'pay_to payTo pay_address payAddress recipient recipientAddress recipient_address receiver_address deposit_address depositAddress payment_address paymentAddress payment_wallet wallet_address walletAddress merchant_address address wallet to usdt_address usdc_address',
  )
  const at = Math.max(0, text.indexOf('"'))
  return [
    {
      coin,
      network: readNetwork(get('network chain')) ?? findNetworks(note)[0]?.id,
      amount:
        readDecimal(get('amount amount_usdc amount_usdt amount_crypto crypto_amount pay_amount price cost')) ??
        (told.size === 1 ? [...told][0] : undefined) ??
        (/\b(?:send|deposit|transfer)\b/i.test(note) ? readFew(get('amount')) : undefined),
      token: token && findKnownToken(token) ? token : undefined,
      recipient: [field, said].find((one) => one && kindOfAddress(one)),
      unit: reader.unitOf(at),
      at,
      sure: 3,
      stands: true,
    },
  ]
}

/** Nobody is to send less than a thousandth of a dollar by hand: so small a whole number is one of coins. */
const readFew = (sum: string | undefined) => (sum && /^[1-9]\d{0,2}$/.test(sum) ? sum : undefined)
const readDecimal = (sum: string | undefined) => (sum && /^\d{1,15}\.\d{1,18}$/.test(sum) ? sum : undefined)

/** `base`, or by CAIP-2 `eip155:8453`. */
function readNetwork(name: string | undefined): string | undefined {
  const chainId = Number(/^eip155:(\d{1,12})$/.exec(name ?? '')?.[1])
  return (
    NETWORKS.find((one) => one.id === name || (chainId > 0 && one.chainId === chainId))?.id ??
    findNetworks(name ?? '')[0]?.id
  )
}
