import { shortAddress } from '../../text'
import type { ReplayCheck } from '../Subject'
import { endWords } from '../words'

/** A Permit2 allowance: it stands until its expiration, whatever is taken meanwhile. */
export const permit2Allowance: ReplayCheck = ({ signature, now }) => {
  if (signature?.kind !== 'permit2-allowance') return undefined
  const given = signature.details.filter(({ amount }) => amount > 0n)
  const who = shortAddress(signature.spender)
  if (!given.length) return { id: 'permit2Allowance', severity: 'info', text: `Takes back what ${who} may take.` }
  const ends = given.map(({ expiration }) => expiration)
  const last = ends.includes(undefined)
    ? undefined
    : ends.reduce((most, end) => ((end ?? 0n) > (most ?? 0n) ? end : most), 0n)
  return {
    id: 'permit2Allowance',
    severity: 'info',
    text: `Standing permission for ${who} through Permit2, ${endWords(last, now)}.`,
  }
}
