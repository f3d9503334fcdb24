import { MentionLog } from '../../log/MentionEntry'
import { stored } from '../Stored'

/** What the text of the open tabs asks for, for this browser session. */
export const mentions = stored({ key: 'session:mentions', schema: MentionLog, fallback: {} })
