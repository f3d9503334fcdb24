import * as v from 'valibot'
import { AlertPrefs } from '../../alerts/AlertPrefs'
import { contract } from '../Contract'

/** Which price servers may be asked and what alerts are wanted. Permissions are asked for in the view, before. */
export const savePegPrefs = contract()({
  name: 'savePegPrefs',
  senders: ['view'],
  input: v.object({
    sources: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
    alerts: AlertPrefs,
  }),
})
