import { AskPrefs } from '../../log/AskPrefs'
import { contract } from '../Contract'

/** Which requests wait for the person, by the user's choice. */
export const saveAskPrefs = contract()({ name: 'saveAskPrefs', senders: ['view'], input: AskPrefs })
