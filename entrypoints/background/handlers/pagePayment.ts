import { handler } from '../../../utils/messaging'
import { pagePayment } from '../../../utils/messaging/contracts/pagePayment'
import { takePayment } from '../jobs/takePayment'

export default handler(pagePayment, (found, sender) => takePayment(found, sender))
