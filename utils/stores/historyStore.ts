import { createStore } from 'zustand/vanilla'
// Not the folder's face: it also holds the backfill, whose encoder has no place in a view.
import { chartOf, type PegChart } from '../peg/history/chartOf'
import { readSamples } from '../peg/history/history'
import { openHistory } from '../peg/history/openHistory'
import type { Coin } from '../tokens/Token'
import { pegsStore } from './index'

/** The remembered pegs of a range, ready for a chart. */
interface HistoryState {
  /** Seconds that are shown. */
  range: number
  charts: Partial<Record<Coin, PegChart>>
  show(range: number, most?: number): Promise<void>
}

/** Reads the history from its own database, which all our pages share; read again when a new judgement is stored. */
export const historyStore = createStore<HistoryState>((set, get) => {
  const load = async (range: number, most: number) => {
    try {
      const db = await openHistory()
      const to = Math.floor(Date.now() / 1000)
      const from = to - range
      const [usdc, usdt] = await Promise.all((['USDC', 'USDT'] as const).map((coin) => readSamples(db, coin, from, to)))
      db.close()
      // Another range was chosen meanwhile: its own answer is on the way.
      if (get().range !== range) return
      set({ charts: { USDC: chartOf(usdc ?? [], from, to, most), USDT: chartOf(usdt ?? [], from, to, most) } })
    } catch {
      // Without a database there is nothing to draw, and the views say so.
      set({ charts: {} })
    }
  }
  let following = false
  return {
    range: 86_400,
    charts: {},
    async show(range, most = 400) {
      set({ range })
      await load(range, most)
      if (following) return
      following = true
      pegsStore.core.subscribe(() => void load(get().range, most))
    },
  }
})
