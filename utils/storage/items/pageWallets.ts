import { PageWallets } from '../../wallets/PageWallet'
import { stored } from '../Stored'

/** What the wallets of the open tabs say they are on, for this browser session. */
export const pageWallets = stored({ key: 'session:pageWallets', schema: PageWallets, fallback: {} })
