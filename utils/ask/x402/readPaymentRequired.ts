import type { Ask } from '../Ask'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import { findOffers } from './findOffers'
import { chainOfNetwork } from './networks'

/** An answer with status 402, as far as it could be seen. `headers` in any case; `body` parsed, as text, or unknown. */
export interface PaymentResponse {
  status: number
  headers: Record<string, string>
  body: unknown
  /** Origin that asked for it. */
  origin: string
  /** Unix seconds. */
  at: number
}

const MAX_OFFERS = 32
const MAX_TEXT = 64 * 1024
/** A year: more is no limit that anybody meant. */
const MAX_LIMIT = 31_536_000

/**
 * The payments that a server offers to take, x402 v1 (JSON body) and v2 (`PAYMENT-REQUIRED` header, base64 of JSON). One ask
 * for each way to pay with a known coin; the client chooses one. Never throws. Source: coinbase/x402 specs, 2026-11-23.
 */
export function readPaymentRequired(response: PaymentResponse): Ask[] {
  return readOffers(response).map(({ ask }) => ask)
}

/** The same, each with the seconds that the server allows a signature to be valid (`maxTimeoutSeconds`), if it says. */
export function readOffers(response: PaymentResponse): { ask: Ask; limit: number | null }[] {
  try {
    if (own(response, 'status') !== 402) return []
    const fromHeader = parse(decode(header(own(response, 'headers'))))
    const offers = own(fromHeader, 'accepts') ?? offersOf(own(response, 'body'))
    if (!Array.isArray(offers)) return []
    return offers.slice(0, MAX_OFFERS).flatMap((offer: unknown, index) => readOffer(offer, index) ?? [])
  } catch {
    return []
  }
}

function readOffer(offer: unknown, index: number): { ask: Ask; limit: number | null } | undefined {
  const chainId = chainOfNetwork(own(offer, 'network'))
  const token = asLowerAddress(own(offer, 'asset'))
  if (chainId === undefined || !token) return undefined
  const extra = own(offer, 'extra')
  const scheme = own(offer, 'scheme')
  // Only Permit2 can take less than was signed, so that is what `upto` uses.
  const permit2 = own(extra, 'assetTransferMethod') === 'permit2' || scheme === 'upto'
  const ask = makeAsk({
    action: permit2 ? 'permit2' : 'eip3009',
    chainId,
    token,
    amount: asUint(own(offer, 'amount') ?? own(offer, 'maxAmountRequired')),
    counterparty: asLowerAddress(own(offer, 'payTo')),
    path: ['x402', `accepts[${index}]`],
  })
  const limit = Number(asUint(own(offer, 'maxTimeoutSeconds')) ?? -1n)
  return ask.coin ? { ask, limit: limit >= 0 && limit < MAX_LIMIT ? limit : null } : undefined
}

function header(headers: unknown): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined
  const name = Object.keys(headers)
    .slice(0, 256)
    .find((key) => key.toLowerCase() === 'payment-required')
  const value = name === undefined ? undefined : own(headers, name)
  return typeof value === 'string' ? value : undefined
}

/** Base64, with the URL's alphabet or without padding too. */
function decode(text: string | undefined): string | undefined {
  if (!text || text.length > MAX_TEXT) return undefined
  if (text.trimStart().startsWith('{')) return text
  try {
    const bytes = atob(text.trim().replace(/-/g, '+').replace(/_/g, '/'))
    return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** A server's JSON, or the page that it shows to people instead, which has the offers in a script. */
function offersOf(body: unknown): unknown {
  if (typeof body !== 'string') return own(body, 'accepts')
  return body.length > MAX_TEXT ? undefined : (own(parse(body), 'accepts') ?? findOffers(body))
}

function parse(text: string | undefined): unknown {
  if (!text || text.length > MAX_TEXT) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
