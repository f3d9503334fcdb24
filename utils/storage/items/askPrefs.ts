import { AskPrefs, defaultAskPrefs } from '../../log/AskPrefs'
import { stored } from '../Stored'

/** The user's choice of what is held. */
export const askPrefs = stored({ key: 'local:ask-prefs', schema: AskPrefs, fallback: defaultAskPrefs })
