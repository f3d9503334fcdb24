import { noteFrame } from '../../../utils/log/MentionEntry'
import { classifyMentions, describeMark } from '../../../utils/mention/classify'
import { handler } from '../../../utils/messaging'
import { type Noted, noteMentions } from '../../../utils/messaging/contracts/noteMentions'
import { mentions } from '../../../utils/storage/items/mentions'
import { rateLimit } from '../rateLimit'
import { readSite } from '../siteOf'

/** Changes of one tab that are followed. */
const allowed = rateLimit({ burst: 20, perSecond: 4 })

export default handler(noteMentions, async ({ mentions: found }, { tabId, frameId }): Promise<Noted> => {
  if (tabId === null || !allowed(String(tabId))) return { state: 'later' }
  const top = await readSite(tabId)
  if (!top) return { state: 'noted' }
  const classified = classifyMentions(found)
  const entries = found.map((asked, index) => {
    const one = classified[index]
    if (!one) throw new Error('as many verdicts as mentions')
    const { id, coin, network, chainId, amount, token, recipient, kind } = asked
    return {
      id,
      frameId: frameId ?? 0,
      coin,
      network,
      chainId,
      amount,
      token: one.known?.address ?? token,
      recipient,
      kind,
      ...describeMark(one),
    }
  })
  await mentions.update((log) => noteFrame(log, { tabId, frameId: frameId ?? 0, page: top.page }, entries))
  return { state: 'noted' }
})
