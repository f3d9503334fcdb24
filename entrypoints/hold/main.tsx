import { createRoot } from 'react-dom/client'
import { HoldWindow } from '../../components/hold/HoldWindow'
import '../../components/ui/theme.css'
import { askLogStore, holdsStore } from '../../utils/stores'
import { wakeStore } from '../../utils/stores/wakeStore'

wakeStore.getState().start()
await Promise.all([askLogStore.start(), holdsStore.start()])
const tabId = Number(new URLSearchParams(location.search).get('tab'))
const root = document.getElementById('root')
if (root) createRoot(root).render(<HoldWindow tabId={tabId} close={() => window.close()} />)
