import { markStyle } from '../../../components/badge/markStyle'
import { classifyPage, describeMark, groupMarks } from '../../../utils/mention/classify'
import { handler } from '../../../utils/messaging'
import { type Judgement, judgeText } from '../../../utils/messaging/contracts/judgeText'
import { readCodes } from '../codes/readCodes'
import { rateLimit } from '../rateLimit'
import { isQuiet } from '../siteOf'

/** Texts of one tab that are judged; what comes faster waits. */
const allowed = rateLimit({ burst: 20, perSecond: 4 })
/** Badges of one text: a page with more requests than this is a list. */
const MOST = 50

export default handler(judgeText, async (page, sender): Promise<Judgement> => {
  if (sender.tabId === null || !allowed(String(sender.tabId))) return { state: 'later' }
  if (await isQuiet(sender)) return { state: 'off' }
  const read = await readCodes(page, sender.tabId)
  if (!read) return { state: 'later' }
  const found = classifyPage(read.page, sender.url, read.codes).slice(0, MOST)
  return {
    state: 'judged',
    look: found.length ? markStyle : '',
    mentions: groupMarks(
      found.map(({ mark, known, text, findings, ...mention }) => ({
        ...mention,
        view: describeMark({ asked: mention, mark, known, text, findings }),
      })),
    ),
  }
})
