import * as v from 'valibot'
import { contract } from '../Contract'

/** Shows a notification as an alert would, so that the user can see that it arrives. */
export const testAlert = contract()({ name: 'testAlert', senders: ['view'], input: v.object({}) })
