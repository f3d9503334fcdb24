import { defaultAlertPrefs } from '../alerts/AlertPrefs'
import { accounts } from '../storage/items/accounts'
import { askLog } from '../storage/items/askLog'
import { notices } from '../storage/items/notices'
import { pageWallets } from '../storage/items/pageWallets'
import { pegPrefs } from '../storage/items/pegPrefs'
import { pegs } from '../storage/items/pegs'
import { settings } from '../storage/items/settings'
import { snapshot } from '../storage/items/snapshot'
import { view } from '../storage/items/view'
import { wallets } from '../storage/items/wallets'
import { followed } from './followed'

export const snapshotStore = followed(snapshot, { chains: [], refreshing: null })
export const walletsStore = followed(wallets, { list: [], selected: null })
export const pegsStore = followed(pegs, { statuses: {}, quotes: [], balances: [], at: 0 })
export const pegPrefsStore = followed(pegPrefs, { sources: [], alerts: defaultAlertPrefs })
export const settingsStore = followed(settings, { chains: null, endpoints: {} })
export const viewStore = followed(view, { hidden: [], pinned: [], testnets: false })
export const accountsStore = followed(accounts, {})
export const pageWalletsStore = followed(pageWallets, {})
export const askLogStore = followed(askLog, {})
export const noticesStore = followed(notices, {})

export { clockStore, useNow } from './clockStore'
export { type Page, pageStore } from './pageStore'
