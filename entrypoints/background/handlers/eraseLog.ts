import { handler } from '../../../utils/messaging'
import { eraseLog } from '../../../utils/messaging/contracts/eraseLog'
import { eraseAsks } from '../jobs/keepLog'

export default handler(eraseLog, ({ origin }) => eraseAsks(origin))
