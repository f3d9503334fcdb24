import { AskLog } from '../../log/AskEntry'
import { stored } from '../Stored'

/** What the pages of this browser session asked for. */
export const askLog = stored({ key: 'session:asks', schema: AskLog, fallback: {} })
