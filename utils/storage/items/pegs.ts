import * as v from 'valibot'
import type { PegStatus } from '../../peg/PegStatus'
import { stored } from '../Stored'

const Coin = v.picklist(['USDC', 'USDT'])
const Quote = v.object({
  source: v.pipe(v.string(), v.maxLength(80)),
  coin: Coin,
  price: v.number(),
  at: v.number(),
  kind: v.picklist(['oracle', 'dex', 'cex', 'aggregator']),
  against: v.optional(Coin),
  heartbeat: v.optional(v.number()),
  deviation: v.optional(v.number()),
  served: v.optional(v.number()),
})
/** Loose, because the judgement keeps notes of its own beside the named fields. */
const Status = v.pipe(
  v.looseObject({
    coin: Coin,
    state: v.picklist(['on-peg', 'drifting', 'off-peg', 'unknown']),
    price: v.nullable(v.number()),
    bps: v.nullable(v.number()),
    sources: v.number(),
    oldest: v.nullable(v.number()),
    disagreement: v.nullable(v.number()),
    reason: v.optional(v.string()),
    since: v.number(),
  }),
  v.transform((status) => status as unknown as PegStatus),
)
const Balance = v.object({
  chainId: v.number(),
  address: v.pipe(v.string(), v.maxLength(42)),
  usdcShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  at: v.number(),
})
const Pegs = v.object({
  statuses: v.object({ USDC: v.optional(Status), USDT: v.optional(Status) }),
  /** The latest quote of each source. */
  quotes: v.array(Quote),
  /** How lopsided the pools of both coins were when they were read last. */
  balances: v.optional(v.array(Balance), []),
  at: v.number(),
})
export type Pegs = v.InferOutput<typeof Pegs>

/** The last judgement of both pegs and the quotes behind it. */
export const pegs = stored({
  key: 'local:pegs',
  schema: Pegs,
  fallback: { statuses: {}, quotes: [], balances: [], at: 0 },
})
