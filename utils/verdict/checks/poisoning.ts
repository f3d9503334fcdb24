import { shortAddress } from '../../text'
import { isAllowance, isSending } from '../actions'
import type { Check } from '../Check'
import { resembles } from '../recipients/resembles'

/** The recipient looks like an earlier one, or like an address of one's own, and is another (address poisoning). */
export const poisoning: Check = (ask, known) => {
  const to = ask.counterparty
  if (!to || !(isSending(ask) || isAllowance(ask))) return undefined
  const earlier = known.recipients?.find(({ address }) => resembles(address, to))
  const own = known.own?.find((address) => resembles(address, to))
  if (!earlier && !own) return undefined
  // An address that coins went to first is the real one, not the imitation.
  const self = known.recipients?.find(({ address }) => address.toLowerCase() === to.toLowerCase())
  if (!own && self && earlier && self.at < earlier.at) return undefined
  const whose = own ? 'one of your own addresses' : 'an address you sent coins to before'
  return {
    id: 'poisoning',
    severity: 'danger',
    text: `Looks like ${whose}, but is another: ${shortAddress(to)} differs in the middle. Compare every digit.`,
  }
}
