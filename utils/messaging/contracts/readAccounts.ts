import * as v from 'valibot'
import { contract } from '../Contract'
import type { WalletState } from './WalletState'

/** Asks the page's wallet for its accounts: passively, or (`prompt`) by asking the user through the wallet. */
export const readAccounts = contract<WalletState | null>()({
  name: 'readAccounts',
  senders: ['background'],
  input: v.object({ prompt: v.boolean() }),
})
