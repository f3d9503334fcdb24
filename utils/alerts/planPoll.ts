import type { PegStatus } from '../peg'

/** Minutes between two looks at the prices while all is calm, and while something moves or cannot be said. */
export const CALM = 10
export const ALERT = 1

/**
 * When to look at the prices next, minutes; null for not at all, because nobody wants to know.
 * @param watched a view is open, or alerts are on.
 * @param freshUntil unix seconds until which every source that is needed stays fresh.
 */
export function planPoll(
  statuses: readonly (PegStatus | undefined)[],
  watched: boolean,
  freshUntil: number,
  now: number,
): number | null {
  if (!watched) return null
  const calm = statuses.every((status) => status?.state === 'on-peg' && !status.pending)
  const least = calm ? CALM : ALERT
  // Nothing new can be learned while every source is fresh.
  return Math.max(least, Math.ceil((freshUntil - now) / 60))
}
