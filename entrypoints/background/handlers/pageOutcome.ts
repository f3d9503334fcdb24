import type { Change } from '../../../utils/log/AskEntry'
import { handler } from '../../../utils/messaging'
import { pageOutcome } from '../../../utils/messaging/contracts/pageOutcome'
import { whenNoted } from '../followAsk'
import { followSent } from '../jobs/followSent'
import { changeAsk } from '../jobs/keepLog'

/** EIP-1193: the user rejected the request. */
const REFUSED = 4001

export default handler(pageOutcome, async ({ entry, what, code, hash }, { tabId }) => {
  if (tabId === null) return
  const change: Change =
    what === 'answered'
      ? { outcome: code === REFUSED ? 'refused' : typeof code === 'number' ? 'failed' : 'sent', hash: hash ?? null }
      : what === 'late'
        ? { lapse: 'late' }
        : { lapse: 'unanswered', outcome: 'passed' }
  // A wallet that answers by itself can be faster than the log.
  await whenNoted(entry)
  const changed = await changeAsk(tabId, entry, change)
  if (changed && change.outcome === 'sent') await followSent(changed)
})
