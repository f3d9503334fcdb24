import type { Ask } from '../../ask'
import { isAllowance } from '../actions'
import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/**
 * An allowance for somebody’s account. Protocols are contracts: their rules bind them; a person has none.
 *
 * A danger, so that it is held: no protocol asks for it, drainers do, and one signature is enough for all of the coin. The
 * rare honest one costs its asker a click. An account that delegates (EIP-7702) keeps its key, which goes before any rule.
 */
export const noCode: Check = (ask, known) => {
  if (!ask.counterparty || !isAllowance(ask)) return undefined
  const form = known.facts?.addresses[factKey(ask.chainId, ask.counterparty)]?.form
  if (form !== 'none' && form !== 'delegated') return undefined
  return isGranted(ask)
    ? {
        id: 'noCode',
        severity: 'caution',
        text: 'An account, not a contract: whoever has its key can take this much until then.',
      }
    : {
        id: 'noCode',
        severity: 'danger',
        text: 'An account, not a contract: whoever has its key can take the coins.',
      }
}

/** A permission that the wallet or caveats bound in amount and time (ERC-7715, ERC-7710) is made for an account. */
const isGranted = ({ path, amount, expiresAt }: Ask) =>
  (path[0] === 'permissions' || path[0] === 'Delegation') && typeof amount === 'bigint' && expiresAt !== null
