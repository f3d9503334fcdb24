import * as v from 'valibot'
import type { EndpointError } from './EndpointError'

/** What is remembered of one endpoint, learned from the calls themselves: there are no pings. */
export const Health = v.object({
  /** Smoothed round trip, milliseconds. */
  latency: v.nullable(v.number()),
  /** Failures in a row. */
  failures: v.number(),
  /** Unix seconds before which it is not asked again, unless nothing else is left. */
  restUntil: v.number(),
  /** Last fault in words, for the options page. */
  fault: v.optional(v.pipe(v.string(), v.maxLength(200))),
  seenAt: v.number(),
})
export type Health = v.InferOutput<typeof Health>
/** By URL of the endpoint. */
export type Healths = Record<string, Health>

const fresh: Health = { latency: null, failures: 0, restUntil: 0, seenAt: 0 }
/** Weight of the newest round trip; about the last five calls count. */
const WEIGHT = 0.3
/** First rest after a failure and the longest one, seconds. Doubled with each failure in a row. */
const FIRST_REST = 15
const LONGEST_REST = 900

/** Health after an answer that took `milliseconds`. */
export function noteSuccess(health: Health | undefined, milliseconds: number, now: number): Health {
  const before = health?.latency
  const latency = before === null || before === undefined ? milliseconds : before + WEIGHT * (milliseconds - before)
  return { latency: Math.round(latency), failures: 0, restUntil: 0, seenAt: now }
}

/** Health after a failure: it rests, as long as it asked for (`Retry-After`) or twice as long each time. */
export function noteFailure(health: Health | undefined, error: EndpointError, now: number): Health {
  const { latency, failures } = health ?? fresh
  const rest = error.retryAfter ?? Math.min(FIRST_REST * 2 ** failures, LONGEST_REST)
  // A wrong chain does not heal by waiting.
  const until = now + (error.fault === 'wrong-chain' ? LONGEST_REST : rest)
  return { latency, failures: failures + 1, restUntil: until, fault: error.message, seenAt: now }
}
