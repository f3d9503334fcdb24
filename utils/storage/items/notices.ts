import * as v from 'valibot'
import { stored } from '../Stored'

/** What could not be seen in a tab, in words, by tab id. */
export const notices = stored({
  key: 'session:notices',
  schema: v.record(v.string(), v.array(v.pipe(v.string(), v.maxLength(300)))),
  fallback: {},
})
