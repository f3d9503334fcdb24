import * as v from 'valibot'
import { contract } from '../Contract'
import { WalletState } from './WalletState'

/** Providers changed: a wallet moved to another account or chain, or some calls could not be seen. */
export const pageProvider = contract()({
  name: 'pageProvider',
  senders: ['content'],
  input: v.object({
    state: v.optional(WalletState),
    /** Requests since the last message that were over the rate and not looked at. */
    dropped: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Names of providers that can't be watched. */
    unwrappable: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(128))), v.maxLength(10))),
  }),
})
