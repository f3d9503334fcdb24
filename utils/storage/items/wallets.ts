import { Wallets } from '../../wallets/Wallet'
import { stored } from '../Stored'

/** The addresses the user keeps, and the one that is shown. */
export const wallets = stored({ key: 'local:wallets', schema: Wallets, fallback: { list: [], selected: null } })
