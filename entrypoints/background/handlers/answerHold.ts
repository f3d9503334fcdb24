import { handler } from '../../../utils/messaging'
import { answerHold } from '../../../utils/messaging/contracts/answerHold'
import { answerHeld } from '../jobs/holdRequests'

export default handler(answerHold, ({ entry, go }) => answerHeld(entry, go))
