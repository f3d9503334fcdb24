import type { Ask } from '../ask/Ask'

/** The ask lets somebody take coins later; one of nothing takes that back. */
export const isAllowance = ({ action, amount }: Pick<Ask, 'action' | 'amount'>) =>
  (action === 'approve' || action === 'permit' || action === 'permit2') && amount !== 0n

/** The ask sends coins to the counterparty itself. */
export const isSending = ({ action }: Pick<Ask, 'action'>) => action === 'transfer' || action === 'eip3009'
