import { plainText } from '../../text'
import { findLookalike } from '../../tokens/findLookalike'
import type { Check } from '../Check'
import { labelKey } from '../Knowledge'

/** A contract that calls itself a dollar coin and is in no issuer's or bridge's list. */
export const lookalike: Check = (ask, known) => {
  if (ask.coin || !ask.token) return undefined
  const label = known.labels[labelKey(ask.chainId, ask.token)]
  if (!label?.value) return undefined
  const imitates = findLookalike(label.value)
  if (!imitates) return undefined
  return {
    id: 'lookalike',
    severity: 'danger',
    text: `Not ${imitates.coin}: this contract calls itself “${plainText(label.value.symbol)}”, but it is none of the known ${imitates.coin} contracts on ${known.chainName(ask.chainId)}.`,
  }
}
