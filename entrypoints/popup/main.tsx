import { createRoot } from 'react-dom/client'
import { Popup } from '../../components/popup/Popup'
import '../../components/ui/theme.css'
import {
  accountsStore,
  askLogStore,
  mentionsStore,
  noticesStore,
  pageStore,
  pageWalletsStore,
  pegPrefsStore,
  pegsStore,
  quietSitesStore,
  settingsStore,
  snapshotStore,
  viewStore,
  walletsStore,
} from '../../utils/stores'
import { endpointFactsStore } from '../../utils/stores/endpointStores'

// What is stored is there before the first paint; which page it is about follows.
const stores = [
  snapshotStore,
  walletsStore,
  viewStore,
  accountsStore,
  pageWalletsStore,
  pegsStore,
  settingsStore,
  askLogStore,
  noticesStore,
  mentionsStore,
  quietSitesStore,
]
await Promise.all(stores.map((store) => store.start()))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Popup />)
void pageStore.getState().start()
void endpointFactsStore.start()
void pegPrefsStore.start()
