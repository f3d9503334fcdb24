import { createRoot } from 'react-dom/client'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import '../../components/ui/theme.css'
import { askLogStore, pegPrefsStore, pegsStore } from '../../utils/stores'

await Promise.all([pegsStore.start(), pegPrefsStore.start(), askLogStore.start()])
const root = document.getElementById('root')
if (root) createRoot(root).render(<SidePanel />)
