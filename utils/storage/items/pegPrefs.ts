import * as v from 'valibot'
import { AlertPrefs, defaultAlertPrefs } from '../../alerts/AlertPrefs'
import { stored } from '../Stored'

/** Which price servers may be asked, and what to be told of. */
export const pegPrefs = stored({
  key: 'local:pegPrefs',
  schema: v.object({
    /** Ids of the web sources that are turned on; none until the user does. */
    sources: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
    alerts: AlertPrefs,
    /** Ids of those that went off because the browser's permission did, until the user has been told. */
    lost: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)), []),
  }),
  fallback: { sources: [], alerts: defaultAlertPrefs, lost: [] },
})
