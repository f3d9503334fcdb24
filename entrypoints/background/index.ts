import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { listen } from '../../utils/messaging'
import { handlers } from './handlers'
import { clearDeadRefresh } from './jobs/clearDeadRefresh'
import { tendHolds } from './jobs/holdRequests'
import { tendPegs } from './jobs/pollPegs'
import { tendPermissions } from './jobs/tendPermissions'
import { tendTabs } from './jobs/tendTabs'
import { watchAnswers } from './jobs/watchAnswers'
import { tendTransactions } from './jobs/watchTransactions'

export default defineBackground({
  type: 'module',
  main() {
    // Registered before anything is awaited: the event that woke the worker must find its listener.
    listen(handlers)
    tendTabs()
    tendHolds()
    tendTransactions()
    tendPegs()
    tendPermissions()
    watchAnswers()
    void clearDeadRefresh()
    // Content scripts could read storage.local otherwise. Firefox does not know the switch.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined)
  },
})
