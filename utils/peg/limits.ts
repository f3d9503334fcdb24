/**
 * The numbers of the judgement. Their reasons come from replaying recorded prices (`npm run bench:peg`): USDC in March
 * 2023 by the minute, USDT in May 2022, the days of June 2022, and 32 calm months of 2021 to 2025 by the hour.
 */

/** What a user may narrow or widen. */
export interface PegLimits {
  /** Basis points from a dollar at which a coin is drifting. */
  drift: number
  /** Basis points from a dollar at which a coin is off its peg. */
  off: number
  /** A state is left at this share of the threshold that led into it. */
  release: number
  /** Seconds that a worse state must last before it is said. */
  confirm: number
  /** Seconds that a better state must last before it is said. */
  recover: number
  /** Seconds that a state is kept while the sources contradict each other. */
  hold: number
}

export const pegLimits: PegLimits = {
  // In 32 calm months the two coins were never further apart than 36 basis points, in the nervous June of 2022 than 28;
  // and Chainlink's feeds may be 25 to 30 behind. 50 is beyond all of that.
  drift: 50,
  // Reached in March 2023, May 2022 and in 2017 and 2018 alone: every time holders wondered what they held.
  off: 100,
  // Around a threshold prices jitter by some basis points a minute.
  release: 0.8,
  // Single minutes of single markets jump by 48 (99th percentile) to 214 basis points in a crash; two minutes end
  // those, and leave three of the five in which a crash is to be told.
  confirm: 120,
  // Two minutes and a look more. In March 2023 both coins change their state about as often (21 and 41 times) with five
  // minutes as with three (24 and 41); what is back on its peg is said sooner.
  recover: 180,
  // A look more, for a price of a single minute. With three minutes, in March 2023 and in invented falls, a state was kept
  // that those who had carried it denied by then.
  hold: 60,
}

/** Seconds that a quote's time may lie ahead of this computer's clock. */
export const AHEAD = 120

/**
 * Seconds after which a quote does not count, by kind; an oracle's own heartbeat goes before. Some markets and
 * aggregators are hourly.
 */
export const STALE_AFTER = { oracle: 25 * 3600, cex: 65 * 60, dex: 65 * 60, aggregator: 65 * 60 } as const

/** Seconds that a round may be late after its heartbeat: it waits for a block like any other transaction. */
export const HEARTBEAT_GRACE = 15 * 60

/** Seconds after which a quote (other than an oracle's, which speaks until its heartbeat) is no longer current. */
export const CURRENT_FOR = 20 * 60

/** Seconds within which a price is taken at its word: a quiet market trades every few minutes. */
export const EXACT_FOR = 180

/** Basis points a minute by which an older price may be wrong by now: the worst hour of March 2023 moved by 692. */
export const WORST_MOVE = 10

/**
 * Basis points a minute by which a price moves in calm times: 99 of 100 calm hours moved by 5 or less, the worst by
 * 21.
 */
export const CALM_MOVE = 0.3

/**
 * Basis points that an oracle may be off without a new round, where it does not say (Chainlink's on Ethereum and Base,
 * 2026-11-23).
 */
export const ORACLE_DEVIATION = 30

/**
 * Two prices no further apart than this (basis points) are one price with noise: a pool's closes bounce by its fee of
 * 30.
 */
export const NOISE = 30

/** Dollars between which a number can be a price of such a coin at all. */
export const PLAUSIBLE = { least: 0.001, most: 1000 } as const

/**
 * Seconds between two judgements from which on a new state is said without having lasted: as long as a crash may take
 * to be told. What a state had to last through lies unseen in between.
 */
export const SELDOM = 300

/** Seconds after which an earlier judgement says nothing about now. */
export const MEMORY = 2 * 3600

/** Takes over what is a usable number, so that a broken setting cannot switch the judgement off. */
export function readLimits(given: Partial<PegLimits> | undefined): PegLimits {
  const limits = { ...pegLimits }
  const within = {
    drift: [5, 1000],
    off: [10, 5000],
    release: [0.5, 1],
    confirm: [0, 3600],
    recover: [0, 3600],
    hold: [0, 3600],
  } as const
  for (const key of Object.keys(within) as (keyof PegLimits)[]) {
    const value: unknown = given?.[key]
    const [least, most] = within[key]
    if (typeof value === 'number' && value >= least && value <= most) limits[key] = value
  }
  if (limits.off < limits.drift) limits.off = limits.drift
  return limits
}
