import { LONG_STANDING, LONG_USE } from '../definitions'
import type { ReplayCheck, Subject } from '../Subject'
import { endWords, secondsOf } from '../words'

/** A signature that can be used long after it was wanted. */
export const noEnd: ReplayCheck = ({ signature, now }) => {
  const found = signature && firstTooLong(signature, now)
  if (!found) return undefined
  const end = endWords(found.time, now)
  const who = found.standing ? 'The allowance stands' : 'Can be used'
  return {
    id: 'noEnd',
    severity: 'caution',
    text: found.standing
      ? `${who} ${end}, far longer than one purchase takes.`
      : `${who} ${end}: far longer than it needs, and by then forgotten.`,
  }
}

function firstTooLong(signature: NonNullable<Subject['signature']>, now: number) {
  return clocksOf(signature).find(({ time, standing }) => {
    if (time === undefined) return true
    return secondsOf(time) - now > (standing ? LONG_STANDING : LONG_USE)
  })
}

/** Each end that the signature sets. Permit2's allowances have two: for handing it in, and for what it allows. */
function clocksOf(signature: NonNullable<Subject['signature']>): { time: bigint | undefined; standing: boolean }[] {
  switch (signature.kind) {
    case 'eip3009':
      return signature.form === 'cancel' ? [] : [{ time: signature.validBefore, standing: false }]
    case 'permit':
      if (signature.amount === 0n) return []
      // Dai's form writes no end as 0.
      if (signature.amount === 'all' && signature.deadline === 0n) return [{ time: undefined, standing: false }]
      return [{ time: signature.deadline, standing: false }]
    case 'permit2-transfer':
      return [{ time: signature.deadline, standing: false }]
    case 'permit2-allowance': {
      const given = signature.details.filter(({ amount }) => amount > 0n)
      if (!given.length) return []
      const stands = given.map(({ expiration }) => ({ time: expiration, standing: true }))
      return [...stands, { time: signature.deadline, standing: false }]
    }
  }
}
