import { handler } from '../../../utils/messaging'
import { refresh } from '../../../utils/messaging/contracts/refresh'
import { refreshSnapshot, snapshotAge } from '../jobs/refreshSnapshot'

export default handler(refresh, async ({ maxAge }) => {
  const age = Math.floor(Date.now() / 1000) - (await snapshotAge())
  if (age >= maxAge) await refreshSnapshot()
})
