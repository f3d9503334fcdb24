import { handler } from '../../../utils/messaging'
import { saveAskPrefs } from '../../../utils/messaging/contracts/saveAskPrefs'
import { askPrefs } from '../../../utils/storage/items/askPrefs'

export default handler(saveAskPrefs, (prefs) => askPrefs.set(prefs))
