import { shortAddress } from '../../text'
import { isAllowance, isSending } from '../actions'
import type { Check } from '../Check'
import { resembles } from '../recipients/resembles'

/** The recipient looks like an earlier one, or like an address of one's own, and is another (address poisoning). */
export const poisoning: Check = (ask, known) => {
  const to = ask.counterparty
  if (!to || !(isSending(ask) || isAllowance(ask))) return undefined
  const recipients = known.recipients ?? []
  const earlier = recipients.findIndex(({ address }) => resembles(address, to))
  const own = known.own?.find((address) => resembles(address, to))
  if (earlier < 0 && !own) return undefined
  // They stand in the order in which coins first went to them: the first of two is the real one, not the imitation.
  const self = recipients.findIndex(({ address }) => address.toLowerCase() === to.toLowerCase())
  if (!own && self >= 0 && self < earlier) return undefined
  const whose = own ? 'one of your own addresses' : 'an address you sent coins to before'
  return {
    id: 'poisoning',
    severity: 'danger',
    text: `Looks like ${whose}, but is another: ${shortAddress(to)} differs in the middle. Compare every digit.`,
  }
}
