import { createRoot } from 'react-dom/client'
import { Settings } from '../../components/settings/Settings'
import '../../components/ui/theme.css'
import { settingsStore, walletsStore } from '../../utils/stores'

await Promise.all([settingsStore.start(), walletsStore.start()])
const root = document.getElementById('root')
if (root) createRoot(root).render(<Settings />)
