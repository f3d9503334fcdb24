import { untilText } from '../../text'
import type { ReplayCheck } from '../Subject'
import { secondsOf } from '../words'

/** Past its end already, not valid yet, or never. `validAfter: 0` is the standard's own example. */
export const validity: ReplayCheck = ({ signature, now }) => {
  if (!signature) return undefined
  const end = signature.kind === 'eip3009' ? signature.validBefore : signature.deadline
  const start = signature.kind === 'eip3009' ? signature.validAfter : undefined
  // Dai's form writes no end as 0.
  const endless = signature.kind === 'permit' && signature.amount === 'all' && end === 0n
  if (start !== undefined && end !== undefined && start + 1n >= end) {
    return { id: 'validity', severity: 'info', text: 'Is valid at no time: it ends before it begins.' }
  }
  if (end !== undefined && !endless && secondsOf(end) <= now) {
    return { id: 'validity', severity: 'info', text: 'Has expired: it can no longer be used.' }
  }
  if (start !== undefined && secondsOf(start) > now + 60) {
    return {
      id: 'validity',
      severity: 'caution',
      text: `Can be used only after ${untilText(secondsOf(start), now)}: the coins leave later than you might expect.`,
    }
  }
  return undefined
}
