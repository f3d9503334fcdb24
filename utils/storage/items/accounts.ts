import { AccountBook } from '../../wallets/account'
import { stored } from '../Stored'

/** What was learned of the kept addresses: their names, and whether they are contracts. */
export const accounts = stored({ key: 'local:accounts', schema: AccountBook, fallback: {} })
