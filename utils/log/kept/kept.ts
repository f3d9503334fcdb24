import { safeParse } from 'valibot'
import { AskEntry, type Change } from '../AskEntry'
import type { KeptDatabase } from './openKept'

/** Requests remembered; the oldest make room. A few a day is usual, so this is a year or more. */
export const MOST_KEPT = 2000

/** Remembers a request, or its newer words; what became of it meanwhile stays. */
export async function keepEntry(db: KeptDatabase, entry: AskEntry, most = MOST_KEPT): Promise<void> {
  const tx = db.transaction('entries', 'readwrite')
  const before = await tx.store.get(entry.id)
  await tx.store.put(before ? { ...entry, outcome: before.outcome, lapse: before.lapse, hash: before.hash } : entry)
  let over = (await tx.store.count()) - most
  let cursor = over > 0 ? await tx.store.index('at').openCursor() : null
  for (; over > 0 && cursor; over--) {
    await cursor.delete()
    cursor = await cursor.continue()
  }
  await tx.done
}

/** Notes what became of a remembered request. */
export async function changeKept(db: KeptDatabase, id: string, change: Change): Promise<void> {
  const tx = db.transaction('entries', 'readwrite')
  const before = await tx.store.get(id)
  if (before) await tx.store.put({ ...before, ...change })
  await tx.done
}

/** What is remembered, the newest first. What can't be read any more is left out. */
export async function listKept(db: KeptDatabase): Promise<AskEntry[]> {
  const all = await db.getAllFromIndex('entries', 'at')
  return all.flatMap((entry) => (safeParse(AskEntry, entry).success ? [entry] : [])).reverse()
}

/** Forgets one site's requests, or all. */
export async function eraseKept(db: KeptDatabase, origin?: string): Promise<void> {
  if (origin === undefined) return db.clear('entries')
  const tx = db.transaction('entries', 'readwrite')
  for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue())
    if (cursor.value.origin === origin) await cursor.delete()
  await tx.done
}
