import { EVERYWHERE } from '../../../utils/log/AskPrefs'
import { handler } from '../../../utils/messaging'
import { saveAskPrefs } from '../../../utils/messaging/contracts/saveAskPrefs'
import { askPrefs } from '../../../utils/storage/items/askPrefs'
import { giveBack } from '../giveBack'

export default handler(saveAskPrefs, async (prefs) => {
  await askPrefs.set(prefs)
  if (!prefs.everywhere) await giveBack({ permissions: ['webRequest'], origins: EVERYWHERE })
})
