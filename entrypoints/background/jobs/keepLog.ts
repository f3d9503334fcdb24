import { type AskEntry, type Change, changeEntry, noteEntry } from '../../../utils/log/AskEntry'
import { changeKept, eraseKept, type KeptDatabase, keepEntry, openKept } from '../../../utils/log/kept'
import { askLog } from '../../../utils/storage/items/askLog'

/** Notes a request, or its newer words, for the popup and for good. */
export async function noteAsk(entry: AskEntry): Promise<void> {
  await withKept((db) => keepEntry(db, entry))
  // Last, because views read both again when this one changes.
  await askLog.update((log) => noteEntry(log, entry))
}

/** Notes what became of a request. Only the tab that made it may say. */
export async function changeAsk(tabId: number, id: string, change: Change): Promise<void> {
  const known = (await askLog.get())[String(tabId)]?.some((entry) => entry.id === id)
  if (!known) return
  await withKept((db) => changeKept(db, id, change))
  await askLog.update((log) => changeEntry(log, tabId, id, change))
}

/** Forgets one site's requests, or all. */
export async function eraseAsks(origin?: string): Promise<void> {
  await withKept((db) => eraseKept(db, origin))
  await askLog.update((log) =>
    Object.fromEntries(
      Object.entries(log).map(([tab, entries]) => [
        tab,
        entries.filter((entry) => origin !== undefined && entry.origin !== origin),
      ]),
    ),
  )
}

async function withKept(run: (db: KeptDatabase) => Promise<void>): Promise<void> {
  try {
    const db = await openKept()
    try {
      await run(db)
    } finally {
      db.close()
    }
  } catch {
    // Without a database (a private window of some browsers) there is no log, but everything else works.
  }
}
