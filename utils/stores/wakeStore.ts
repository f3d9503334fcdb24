import { browser } from 'wxt/browser'
import { createStore } from 'zustand/vanilla'

/** A worker without events is ended after 30 seconds (Chrome, 2026); a message over a port counts as one. */
const PING = 20_000

/** Whether the worker that was there at the start has lived on. */
export const wakeStore = createStore<{ alive: boolean; start(): void }>((set) => ({
  alive: true,
  start() {
    const port = browser.runtime.connect({ name: 'awake' })
    const timer = setInterval(() => port.postMessage(0), PING)
    port.onDisconnect.addListener(() => {
      clearInterval(timer)
      set({ alive: false })
    })
  },
}))
