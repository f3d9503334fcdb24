import { UserError } from '../../../utils/errors'
import { handler } from '../../../utils/messaging'
import { testAlert } from '../../../utils/messaging/contracts/testAlert'
import { notify } from '../jobs/alertPegs'

export default handler(testAlert, async () => {
  const shown = await notify('USDC', {
    title: 'USDC is on its peg',
    message: 'This is how an alert looks. Nothing has happened.',
  })
  if (!shown) throw new UserError('The browser did not permit notifications.')
})
