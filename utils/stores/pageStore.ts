import { browser } from 'wxt/browser'
import { createStore } from 'zustand/vanilla'
import { sendToFrame } from '../messaging'
import { identifyPage } from '../messaging/contracts/identifyPage'

/** The page the popup was opened over. */
export interface Page {
  tabId: number | null
  /** Document of the tab; null where our script does not run (a browser page). */
  page: string | null
  origin: string | null
}

/** Which page the view is about: the active tab's, or the tab that `?tab=` names when the popup stands in a tab of its own. */
export const pageStore = createStore<Page & { start(): Promise<void> }>((set) => ({
  tabId: null,
  page: null,
  origin: null,
  async start() {
    const named = Number(new URLSearchParams(globalThis.location?.search ?? '').get('tab'))
    const [active] = named ? [{ id: named }] : await browser.tabs.query({ active: true, currentWindow: true })
    const tabId = active?.id ?? null
    if (tabId === null) return
    set({ tabId })
    const told = await sendToFrame(tabId, 0, identifyPage, {}).catch(() => null)
    if (told) set({ page: told.page, origin: told.origin })
  },
}))
