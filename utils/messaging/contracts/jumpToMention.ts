import * as v from 'valibot'
import { contract } from '../Contract'

/** Scrolls a frame to one of its mentions and opens its badge. False when it is gone. */
export const jumpToMention = contract<boolean>()({
  name: 'jumpToMention',
  senders: ['view'],
  input: v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
})
