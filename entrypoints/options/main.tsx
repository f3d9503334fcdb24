import { createRoot } from 'react-dom/client'
import { Settings } from '../../components/settings/Settings'
import '../../components/ui/theme.css'
import { accountsStore, askPrefsStore, settingsStore, snapshotStore, viewStore, walletsStore } from '../../utils/stores'

const stores = [settingsStore, askPrefsStore, walletsStore, viewStore, accountsStore, snapshotStore]
await Promise.all(stores.map((store) => store.start()))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Settings />)
