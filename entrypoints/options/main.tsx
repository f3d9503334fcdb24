import { createRoot } from 'react-dom/client'
import { Settings } from '../../components/settings/Settings'
import '../../components/ui/theme.css'
import { accountsStore, settingsStore, snapshotStore, viewStore, walletsStore } from '../../utils/stores'

await Promise.all([settingsStore, walletsStore, viewStore, accountsStore, snapshotStore].map((store) => store.start()))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Settings />)
