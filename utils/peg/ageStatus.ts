import type { PegStatus } from './PegStatus'
import { sayAge } from './sayAge'

/** Seconds after which a judgement says nothing of now: three of the calm looks. */
const VALID_FOR = 30 * 60

/**
 * A judgement as it stands now. One that nobody has renewed is unknown, with the last price beside it: what was on its
 * peg yesterday may not be so today.
 */
export function ageStatus(status: PegStatus, now: number): PegStatus {
  const { at } = status
  if (at === undefined || Math.abs(now - at) <= VALID_FOR || status.state === 'unknown') return status
  const { side: _, pending: __, ...kept } = status
  return {
    ...kept,
    state: 'unknown',
    reason: now > at ? `not looked at for ${sayAge(now - at)}` : 'this computer’s clock was set back',
    since: Math.min(at + VALID_FOR, now),
  }
}
