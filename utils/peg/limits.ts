/** What a user may narrow or widen, and what the tests of the judgement vary. */
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

export const pegLimits: PegLimits = { drift: 50, off: 100, release: 0.8, confirm: 120, recover: 300, hold: 180 }

/** Seconds that a quote's time may lie ahead of this computer's clock. */
export const AHEAD = 120

/** Seconds after which a quote does not count, by kind; an oracle's own heartbeat goes before. */
export const STALE_AFTER = { oracle: 25 * 3600, cex: 65 * 60, dex: 65 * 60, aggregator: 65 * 60 } as const

/** Seconds that a round may be late after its heartbeat. */
export const HEARTBEAT_GRACE = 15 * 60

/** Seconds after which a quote (other than an oracle's, which speaks until its heartbeat) is no longer current. */
export const CURRENT_FOR = 20 * 60

/** Seconds within which a price is taken at its word. */
export const EXACT_FOR = 180

/** Basis points a minute by which an older price may be wrong by now, in the worst case seen. */
export const WORST_MOVE = 10

/** Basis points a minute by which a price moves in calm times. */
export const CALM_MOVE = 0.3

/** Basis points that an oracle may be off without a new round, where it does not say. */
export const ORACLE_DEVIATION = 30

/** Two prices no further apart than this (basis points) are one price with noise, not a contradiction. */
export const NOISE = 30

/** Dollars between which a number can be a price of such a coin at all. */
export const PLAUSIBLE = { least: 0.001, most: 1000 } as const

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
