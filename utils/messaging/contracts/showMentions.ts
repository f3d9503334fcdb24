import * as v from 'valibot'
import { contract } from '../Contract'

/** Tells a frame that badges were turned on or off for its site. */
export const showMentions = contract()({
  name: 'showMentions',
  senders: ['background'],
  input: v.object({ on: v.boolean() }),
})
