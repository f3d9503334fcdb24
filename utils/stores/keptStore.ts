import { createStore } from 'zustand/vanilla'
import type { AskEntry } from '../log/AskEntry'
import { listKept, openKept } from '../log/kept'
import { askLogStore } from './index'

/** The remembered requests, the newest first; null until they were read. */
export const keptStore = createStore<{ entries: AskEntry[] | null; start(): Promise<void> }>((set) => {
  const load = async () => {
    try {
      const db = await openKept()
      const entries = await listKept(db)
      db.close()
      set({ entries })
    } catch {
      // Without a database nothing is remembered, and the view says so.
      set({ entries: [] })
    }
  }
  let following = false
  return {
    entries: null,
    async start() {
      await load()
      if (following) return
      following = true
      askLogStore.core.subscribe(() => void load())
    },
  }
})
