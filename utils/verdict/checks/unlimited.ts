import type { Check } from '../Check'

const ALLOWANCES = new Set(['approve', 'permit', 'permit2'])

/** An allowance without bound. */
export const unlimited: Check = (ask) => {
  if (ask.amount !== 'unlimited' || !ALLOWANCES.has(ask.action)) return undefined
  const until = ask.action === 'approve' || ask.expiresAt === null ? ', with no end date' : ''
  return {
    id: 'unlimited',
    severity: 'caution',
    text: `Lets the other side take all your ${ask.coin ?? 'tokens'}, now and later${until}.`,
  }
}
