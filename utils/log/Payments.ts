import * as v from 'valibot'
import type { Address } from 'viem'
import type { Ask } from '../ask/Ask'

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const Place = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]{40}$/),
  v.transform((text) => text as Address),
)

/** One way to pay. */
const Offer = v.object({
  action: v.picklist(['eip3009', 'permit2', 'transfer']),
  coin: v.picklist(['USDC', 'USDT']),
  token: Place,
  chainId: v.number(),
  /** In the token's own unit, decimal. */
  amount: v.nullable(v.pipe(v.string(), v.regex(/^(\d{1,78}|unlimited)$/))),
  counterparty: v.nullable(Place),
  /** Unix seconds until which a signature for it may stay valid; null where the server does not say. */
  expiresAt: v.nullable(v.number()),
})

/** What one server or link asked a page to pay, and when: what the page has signed next is compared with it. */
const Payment = v.object({
  tabId: v.number(),
  origin: Text(300),
  /** Unix seconds. */
  at: v.number(),
  /** Unix seconds after which it no longer counts. */
  until: v.number(),
  offers: v.pipe(v.array(Offer), v.maxLength(32)),
})
export type Payment = v.InferOutput<typeof Payment>

export const Payments = v.pipe(v.array(Payment), v.maxLength(60))
export type Payments = v.InferOutput<typeof Payments>

/** Kept in all, and of one origin of a tab. */
const MOST = 60
const MOST_A_PLACE = 12
/** Seconds that a payment counts for, at least and at most, whatever the server says: a person takes time to decide. */
const LEAST = 300
const LONGEST = 3600
/** The same demand within so many seconds is the same answer, seen in two ways. */
const AGAIN = 5

/** An ask as it is kept. */
export function makePayment(
  place: { tabId: number; origin: string },
  asks: readonly Ask[],
  limits: readonly (number | null)[],
  at: number,
): Payment {
  const longest = Math.max(0, ...limits.map((limit) => limit ?? 0))
  return {
    ...place,
    at,
    until: at + Math.min(LONGEST, Math.max(LEAST, longest)),
    offers: asks.flatMap(({ action, coin, token, chainId, amount, counterparty }, index) => {
      if (!coin || !token || (action !== 'eip3009' && action !== 'permit2' && action !== 'transfer')) return []
      const limit = limits[index] ?? null
      const expiresAt = limit === null ? null : at + limit
      return [
        { action, coin, token, chainId, amount: amount === null ? null : String(amount), counterparty, expiresAt },
      ]
    }),
  }
}

/** Adds a payment, unless the same one was noted a moment ago (`fresh: false`). What is over is forgotten. */
export function notePayment(all: Payments, payment: Payment): { state: Payments; fresh: boolean } {
  const valid = all.filter(({ until }) => until >= payment.at)
  const words = JSON.stringify(payment.offers.map(({ expiresAt: _, ...offer }) => offer))
  const isSame = (other: Payment) =>
    isAt(other, payment) && words === JSON.stringify(other.offers.map(({ expiresAt: _, ...offer }) => offer))
  const fresh = !valid.some((other) => isSame(other) && payment.at - other.at < AGAIN)
  const others = valid.filter((other) => !isSame(other))
  const here = others.filter((other) => isAt(other, payment)).slice(-(MOST_A_PLACE - 1))
  const elsewhere = others.filter((other) => !isAt(other, payment))
  return { state: [...elsewhere, ...here, payment].slice(-MOST), fresh }
}

/** What an origin of a tab was asked to pay and what still counts, as asks, with when that was. */
export function paymentsAt(all: Payments, place: { tabId: number; origin: string }, now: number) {
  return all
    .filter((payment) => isAt(payment, place) && payment.until >= now)
    .map(({ at, offers }) => ({
      at,
      asks: offers.map((offer): Ask => {
        const { amount } = offer
        return { ...offer, amount: amount === null || amount === 'unlimited' ? amount : BigInt(amount), path: [] }
      }),
    }))
}

type Where = { tabId: number; origin: string }
const isAt = (a: Where, b: Where) => a.tabId === b.tabId && a.origin === b.origin
