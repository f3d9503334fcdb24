import { createRoot } from 'react-dom/client'
import { Settings } from '../../components/settings/Settings'
import '../../components/ui/theme.css'
import { accountsStore, askPrefsStore, settingsStore, snapshotStore, viewStore, walletsStore } from '../../utils/stores'
import { endpointFactsStore, healthStore } from '../../utils/stores/endpointStores'

await Promise.all(
  [
    settingsStore,
    askPrefsStore,
    walletsStore,
    viewStore,
    accountsStore,
    snapshotStore,
    endpointFactsStore,
    healthStore,
  ].map((store) => store.start()),
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Settings />)
