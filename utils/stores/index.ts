import { defaultAlertPrefs } from '../alerts/AlertPrefs'
import { defaultAskPrefs } from '../log/AskPrefs'
import { chainsToRead } from '../snapshot'
import { accounts } from '../storage/items/accounts'
import { askLog } from '../storage/items/askLog'
import { askPrefs } from '../storage/items/askPrefs'
import { holds } from '../storage/items/holds'
import { mentions } from '../storage/items/mentions'
import { notices } from '../storage/items/notices'
import { pageWallets } from '../storage/items/pageWallets'
import { pegPrefs } from '../storage/items/pegPrefs'
import { pegs } from '../storage/items/pegs'
import { quietSites } from '../storage/items/quietSites'
import { noSettings, settings } from '../storage/items/settings'
import { snapshot } from '../storage/items/snapshot'
import { view } from '../storage/items/view'
import { wallets } from '../storage/items/wallets'
import { followed } from './followed'

export const snapshotStore = followed(snapshot, { chains: [], refreshing: null })
export const walletsStore = followed(wallets, { list: [], selected: null })
export const pegsStore = followed(pegs, { statuses: {}, quotes: [], balances: [], at: 0 })
export const pegPrefsStore = followed(pegPrefs, { sources: [], alerts: defaultAlertPrefs, lost: [] })
export const settingsStore = followed(settings, noSettings)
export const viewStore = followed(view, { hidden: [], pinned: [], testnets: false })
export const accountsStore = followed(accounts, {})
export const pageWalletsStore = followed(pageWallets, {})
export const askLogStore = followed(askLog, {})
export const askPrefsStore = followed(askPrefs, defaultAskPrefs)
export const holdsStore = followed(holds, [])
export const noticesStore = followed(notices, {})
export const mentionsStore = followed(mentions, {})
export const quietSitesStore = followed(quietSites, [])

/** The chains that are read and shown: the user's choice, testnets only where they are turned on. */
export function useChains(): number[] {
  const chosen = settingsStore.use((state) => state.value.chains)
  const testnets = viewStore.use((state) => state.value.testnets)
  return chainsToRead(chosen, testnets)
}

export { clockStore, useNow } from './clockStore'
export { type Page, pageStore } from './pageStore'
