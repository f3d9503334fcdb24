import * as v from 'valibot'
import type { Address } from 'viem'
import type { Known } from '../errors'

const MAX_UINT256 = 2n ** 256n - 1n

/** An unsigned amount, stored as a decimal string because storage is JSON. */
const Amount = v.pipe(
  v.string(),
  v.regex(/^\d{1,78}$/),
  v.transform((text) => BigInt(text)),
  v.check((value) => value <= MAX_UINT256),
)
const Account = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]{40}$/),
  v.transform((text) => text as Address),
)
const Time = v.pipe(v.number(), v.integer(), v.minValue(0))
const Reason = v.pipe(v.string(), v.maxLength(500))

function maybe<S extends v.GenericSchema<unknown, unknown>>(schema: S) {
  return v.union([
    v.object({ value: schema, reason: v.optional(v.undefined()) }),
    v.object({ value: v.null(), reason: Reason }),
  ]) as unknown as v.GenericSchema<unknown, Known<v.InferOutput<S>>>
}

/** What one account has of one token, and whether the issuer has frozen it there. */
export const Holding = v.object({
  account: Account,
  token: Account,
  amount: maybe(Amount),
  /** Absent when the token has no such switch. */
  frozen: v.optional(maybe(v.boolean())),
})
export type Holding = v.InferOutput<typeof Holding>

/** Switches of a token that touch every holder. Absent where the contract has no such switch. */
export const TokenState = v.object({
  token: Account,
  paused: v.optional(maybe(v.boolean())),
  /** Tether's transfer fee: basis points, and the most that one transfer can cost, in the token's unit. */
  fee: v.optional(maybe(v.object({ bps: v.number(), max: Amount }))),
  deprecated: v.optional(maybe(v.boolean())),
})
export type TokenState = v.InferOutput<typeof TokenState>

/** What a second endpoint said of the same block, where two are asked to agree. */
export const SecondOpinion = v.object({
  /** Host of the second; null when no other endpoint was there to be asked, or none answered. */
  host: v.nullable(v.pipe(v.string(), v.maxLength(255))),
  /** Why the two could not be compared. */
  reason: v.optional(Reason),
  /** What it said otherwise; empty when both agree. Bounded, `more` counts the rest. */
  differs: v.pipe(
    v.array(
      v.object({
        /** Absent for the chain's own coin. */
        token: v.optional(Account),
        /** Absent where it is about the token itself. */
        account: v.optional(Account),
        what: v.picklist(['amount', 'frozen', 'paused', 'fee', 'deprecated']),
        /** The second's word, as it would be shown without decimals: a number in the token's unit, yes, no, unknown. */
        theirs: v.pipe(v.string(), v.maxLength(200)),
        ours: v.pipe(v.string(), v.maxLength(200)),
      }),
    ),
    v.maxLength(20),
  ),
  more: v.optional(v.number(), 0),
})
export type SecondOpinion = v.InferOutput<typeof SecondOpinion>

/** All that one `eth_call` told of one chain. Every value is of the same block. */
export const ChainReading = v.object({
  chainId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When the values were read; 0 when never. */
  at: Time,
  block: v.nullable(v.object({ number: Amount, time: Time })),
  /** Host of the endpoint that answered. */
  host: v.nullable(v.pipe(v.string(), v.maxLength(255))),
  native: v.array(v.object({ account: Account, amount: maybe(Amount) })),
  holdings: v.array(Holding),
  tokens: v.array(TokenState),
  /** Absent unless two endpoints are asked to agree. */
  second: v.optional(SecondOpinion),
  /** The last try failed; the values are those of `at`. */
  failure: v.nullable(v.object({ at: Time, reason: Reason })),
})
export type ChainReading = v.InferOutput<typeof ChainReading>

/** Every chain's last reading, and whether a refresh is under way. */
export const Snapshot = v.object({
  chains: v.array(ChainReading),
  /** Unix seconds at which the running refresh began; null when none runs. */
  refreshing: v.nullable(Time),
})
export type Snapshot = v.InferOutput<typeof Snapshot>

/** A reading that knows nothing yet. */
export function emptyReading(chainId: number): ChainReading {
  return { chainId, at: 0, block: null, host: null, native: [], holdings: [], tokens: [], failure: null }
}

/** JSON for storage: amounts as decimal strings. */
export function encodeSnapshot(snapshot: Snapshot): unknown {
  return JSON.parse(JSON.stringify(snapshot, (_, value) => (typeof value === 'bigint' ? value.toString() : value)))
}
