import { createRoot } from 'react-dom/client'
import { PegPanel } from '../../components/peg/PegPanel'
import '../../components/ui/theme.css'
import { pegPrefsStore, pegsStore } from '../../utils/stores'

await Promise.all([pegsStore.start(), pegPrefsStore.start()])
const root = document.getElementById('root')
if (root) createRoot(root).render(<PegPanel />)
