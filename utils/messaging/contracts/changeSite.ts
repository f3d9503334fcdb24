import * as v from 'valibot'
import { contract } from '../Contract'

/** Turns badges on or off for the site of a tab. Which site that is, the tab's own page script says. */
export const changeSite = contract()({
  name: 'changeSite',
  senders: ['view'],
  input: v.object({ tabId: v.pipe(v.number(), v.integer()), on: v.boolean() }),
})
