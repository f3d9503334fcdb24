import type { Coin } from '../../tokens/Token'
import type { PegStatus } from '../PegStatus'
import { compactSamples } from './compactSamples'
import { mergeSamples, sampleOf } from './mergeSamples'
import type { HistoryDatabase } from './openHistory'
import { COARSE, FINE, KEEP_COARSE, KEEP_FINE, type PegSample, type Step } from './PegSample'

type Samples = ReturnType<typeof begin>['store']
const begin = (db: HistoryDatabase) => db.transaction('samples', 'readwrite')

/** All or nothing, also where a write in the middle fails or the worker dies. */
async function write<T>(db: HistoryDatabase, run: (store: Samples) => Promise<T>): Promise<T> {
  const tx = begin(db)
  // Handled below; without this an abort would also be an unhandled rejection.
  tx.done.catch(() => undefined)
  try {
    const result = await run(tx.store)
    await tx.done
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It has ended already, by the same error.
    }
    throw error
  }
}

/**
 * Remembers judgements.
 * @param at unix seconds of the judgements.
 */
export function recordStatuses(db: HistoryDatabase, statuses: readonly PegStatus[], at: number): Promise<void> {
  return write(db, async (store) => {
    for (const status of statuses) {
      const sample = sampleOf(status, at)
      const before = await store.get([sample.coin, FINE, sample.at])
      await store.put(before ? (mergeSamples([before, sample], FINE) ?? sample) : sample)
    }
  })
}

/**
 * Fills the past in where nothing is remembered of it; what was judged is never overwritten.
 * @returns how many were new.
 */
export function fillSamples(db: HistoryDatabase, samples: readonly PegSample[]): Promise<number> {
  return write(db, async (store) => {
    let filled = 0
    for (const sample of samples) {
      if (await store.getKey([sample.coin, sample.step, sample.at])) continue
      await store.put(sample)
      filled++
    }
    return filled
  })
}

/** Brings the history within its bounds. Meant for once a day. */
export function compactHistory(db: HistoryDatabase, now: number): Promise<void> {
  return write(db, async (store) => {
    for (const coin of ['USDC', 'USDT'] as const) {
      const read = (step: Step, from: number, to: number) =>
        store.getAll(IDBKeyRange.bound([coin, step, from], [coin, step, to]))
      const old = await read(FINE, 0, now - KEEP_FINE)
      const gone = await read(COARSE, 0, now - KEEP_COARSE)
      const [first] = old
      const hours = first ? await read(COARSE, first.at - COARSE, now - KEEP_FINE) : []
      const { put, remove } = compactSamples([...old, ...gone, ...hours], now)
      for (const sample of remove) await store.delete([sample.coin, sample.step, sample.at])
      for (const sample of put) await store.put(sample)
    }
  })
}

/** What is remembered of a coin between two times, both steps. */
export async function readSamples(db: HistoryDatabase, coin: Coin, from: number, to: number): Promise<PegSample[]> {
  const read = (step: Step) => db.getAll('samples', IDBKeyRange.bound([coin, step, from - step + 1], [coin, step, to]))
  const [coarse, fine] = await Promise.all([read(COARSE), read(FINE)])
  return [...coarse, ...fine]
}
