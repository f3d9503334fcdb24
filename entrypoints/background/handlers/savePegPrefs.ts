import { handler } from '../../../utils/messaging'
import { savePegPrefs } from '../../../utils/messaging/contracts/savePegPrefs'
import { webSources } from '../../../utils/peg/sources'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { pollPegs, schedulePegs } from '../jobs/pollPegs'

export default handler(savePegPrefs, async ({ sources, alerts }) => {
  const known = sources.filter((id) => webSources.some((source) => source.id === id))
  await pegPrefs.set({ sources: [...new Set(known)], alerts })
  await schedulePegs()
  void pollPegs()
})
