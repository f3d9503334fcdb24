import { browser } from 'wxt/browser'
import { handler } from '../../../utils/messaging'
import { saveAskPrefs } from '../../../utils/messaging/contracts/saveAskPrefs'
import { askPrefs } from '../../../utils/storage/items/askPrefs'

export default handler(saveAskPrefs, async (prefs) => {
  await askPrefs.set(prefs)
  // What is not used any more is given back; hosts may be needed by endpoints too, and stay.
  if (!prefs.everywhere) await browser.permissions.remove({ permissions: ['webRequest'] }).catch(() => false)
})
