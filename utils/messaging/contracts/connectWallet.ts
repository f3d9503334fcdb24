import * as v from 'valibot'
import { contract } from '../Contract'

/** What came of asking the active tab's wallet. */
export type Connection =
  | { state: 'connected'; address: string; provider: string }
  | { state: 'no-account'; provider: string }
  | { state: 'no-wallet' }
  | { state: 'no-page' }

/** Takes the account of the wallet in a tab: as far as it tells unasked, or (`prompt`) by asking the user in the wallet. */
export const connectWallet = contract<Connection>()({
  name: 'connectWallet',
  senders: ['view'],
  input: v.object({ tabId: v.pipe(v.number(), v.integer()), prompt: v.boolean() }),
})
