import type { PegStatus } from '../../../utils/peg'
import { compactHistory, type HistoryDatabase, openHistory, recordStatuses } from '../../../utils/peg/history'
import { backfilled } from '../../../utils/storage/items/backfilled'

let database: Promise<HistoryDatabase> | null = null

/** The history's database, opened once a worker. */
export function history(): Promise<HistoryDatabase> {
  database ??= openHistory().catch((error) => {
    // The next caller may have more luck, for instance when an older version was closed.
    database = null
    throw error
  })
  return database
}

/** Remembers judgements, and once a day brings the memory within its bounds. A history that fails stops nothing else. */
export async function keepHistory(statuses: readonly PegStatus[], now: number): Promise<void> {
  try {
    const db = await history()
    await recordStatuses(db, statuses, now)
    const last = (await backfilled.get()).compacted?.at ?? 0
    if (now - last < 86_400) return
    await backfilled.update((old) => ({ ...old, compacted: { done: true, at: now } }))
    await compactHistory(db, now)
  } catch {
    // Without IndexedDB (private windows of some browsers) there is no chart; the judgement itself is stored elsewhere.
  }
}
