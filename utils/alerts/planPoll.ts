import type { PegStatus } from '../peg'

/** Minutes between two looks at the prices while all is calm, and while something moves or cannot be said. */
export const CALM = 10
export const ALERT = 1
/** Seconds after which a peg that is not known is no longer asked for every minute: nobody answers. */
const GIVE_UP = 30 * 60

/** Who wants to know: somebody who is to be told, or only the toolbar, which says that a coin is not on its peg. */
export type Watcher = 'alerts' | 'badge' | null

/**
 * When to look at the prices next, minutes; null for not at all, because nobody wants to know.
 * @param freshUntil unix seconds until which every source that is needed stays fresh.
 */
export function planPoll(
  statuses: readonly (PegStatus | undefined)[],
  watcher: Watcher,
  freshUntil: number,
  now: number,
): number | null {
  if (watcher === null) return null
  const calm = statuses.every((status) => status && isSettled(status, now))
  const least = calm || watcher === 'badge' ? CALM : ALERT
  // Nothing new can be learned while every source is fresh.
  return Math.max(least, Math.ceil((freshUntil - now) / 60))
}

function isSettled({ state, pending, since }: PegStatus, now: number): boolean {
  if (state === 'unknown') return now - since > GIVE_UP
  return state === 'on-peg' && !pending
}

/** Whether the toolbar shows that a coin is not on its peg, and therefore somebody has to see when it is again. */
export const needsLook = (statuses: readonly (PegStatus | undefined)[]): boolean =>
  statuses.some((status) => status?.state === 'drifting' || status?.state === 'off-peg')
