import { createRoot } from 'react-dom/client'
import { Settings } from '../../components/settings/Settings'
import '../../components/ui/theme.css'
import { accountsStore, settingsStore, snapshotStore, viewStore, walletsStore } from '../../utils/stores'
import { endpointFactsStore, healthStore } from '../../utils/stores/endpointStores'

const stores = [settingsStore, walletsStore, viewStore, accountsStore, snapshotStore, endpointFactsStore, healthStore]
await Promise.all(stores.map((store) => store.start()))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Settings />)
