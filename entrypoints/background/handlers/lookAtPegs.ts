import { handler } from '../../../utils/messaging'
import { lookAtPegs } from '../../../utils/messaging/contracts/lookAtPegs'
import { pollStalePegs, schedulePegs } from '../jobs/pollPegs'

export default handler(lookAtPegs, async () => {
  await pollStalePegs()
  await schedulePegs()
})
