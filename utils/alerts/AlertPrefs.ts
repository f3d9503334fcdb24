import * as v from 'valibot'

const Bps = v.pipe(v.number(), v.minValue(5), v.maxValue(5000))
const Limits = v.object({ drift: Bps, off: Bps })
const Minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))

/** When and of what a person wants to be told. */
export const AlertPrefs = v.object({
  on: v.boolean(),
  /** The user's own thresholds by coin, basis points; absent: the usual ones. */
  limits: v.optional(v.object({ USDC: v.optional(Limits), USDT: v.optional(Limits) })),
  /** Whether drifting is worth a word, or only off-peg. */
  drifting: v.boolean(),
  /** Coins that alerts are wanted for. */
  coins: v.array(v.picklist(['USDC', 'USDT'])),
  /** Minutes after local midnight between which nothing is said; null for never. May pass midnight. */
  quiet: v.nullable(v.object({ from: Minute, to: Minute })),
  /** Unix seconds until which nothing is said. */
  snoozedUntil: v.number(),
})
export type AlertPrefs = v.InferOutput<typeof AlertPrefs>

/** Off until the user turns them on: only then is the permission to notify needed. */
export const defaultAlertPrefs: AlertPrefs = {
  on: false,
  drifting: true,
  coins: ['USDC', 'USDT'],
  quiet: null,
  snoozedUntil: 0,
}

/** What was said last of a coin; outlives workers and restarts, so that nothing is said twice. */
export const Said = v.object({
  state: v.picklist(['on-peg', 'drifting', 'off-peg']),
  side: v.optional(v.picklist(['below', 'above'])),
  at: v.number(),
})
export type Said = v.InferOutput<typeof Said>
