import * as v from 'valibot'
import { contract } from '../Contract'

/** What came of asking a wallet. */
export type Connection =
  | { state: 'connected'; address: string; provider: string }
  | { state: 'no-account'; provider: string }
  | { state: 'no-wallet' }
  | { state: 'no-page' }

/**
 * Takes the account of a wallet: of the one in a tab, or of MetaMask outside of any page. As far as it tells unasked, or
 * (`prompt`) by asking the user in the wallet.
 */
export const connectWallet = contract<Connection>()({
  name: 'connectWallet',
  senders: ['view'],
  input: v.object({
    wallet: v.optional(v.picklist(['page', 'metamask']), 'page'),
    /** The tab, where it is the wallet of a page. */
    tabId: v.pipe(v.number(), v.integer()),
    prompt: v.boolean(),
  }),
})
