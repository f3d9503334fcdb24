import { handler } from '../../../utils/messaging'
import { savePegPrefs } from '../../../utils/messaging/contracts/savePegPrefs'
import { webSources } from '../../../utils/peg/sources'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { giveBack } from '../giveBack'
import { pollPegs, schedulePegs } from '../jobs/pollPegs'

export default handler(savePegPrefs, async ({ sources, alerts }) => {
  const known = sources.filter((id) => webSources.some((source) => source.id === id))
  await pegPrefs.set({ sources: [...new Set(known)], alerts, lost: [] })
  // Nothing is held for what is turned off.
  await giveBack({
    permissions: alerts.on ? [] : ['notifications'],
    origins: webSources.flatMap(({ id, origin }) => (known.includes(id) ? [] : [origin])),
  })
  await schedulePegs()
  void pollPegs()
})
