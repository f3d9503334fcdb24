import { type AskEntry, type Change, changeEntry, noteEntry } from '../../../utils/log/AskEntry'
import { changeKept, eraseKept, type KeptDatabase, keepEntry, openKept } from '../../../utils/log/kept'
import { askLog } from '../../../utils/storage/items/askLog'

/**
 * Notes a request, or its newer words, for the popup and for good.
 * @returns the request with what became of it meanwhile.
 */
export async function noteAsk(entry: AskEntry): Promise<AskEntry> {
  await withKept((db) => keepEntry(db, entry))
  // Last, because views read both again when this one changes.
  const log = await askLog.update((old) => noteEntry(old, entry))
  return log[String(entry.tabId)]?.find(({ id }) => id === entry.id) ?? entry
}

/**
 * Notes what became of a request. Only the tab that made it may say.
 * @returns the request as it stands now; nothing where the log does not have it.
 */
export async function changeAsk(tabId: number, id: string, change: Change): Promise<AskEntry | undefined> {
  const known = (await askLog.get())[String(tabId)]?.some((entry) => entry.id === id)
  return known ? settleAsk(tabId, id, change) : undefined
}

/** Notes what we found out ourselves, also where the tab is closed already. */
export async function settleAsk(tabId: number, id: string, change: Change): Promise<AskEntry | undefined> {
  await withKept((db) => changeKept(db, id, change))
  const log = await askLog.update((old) => changeEntry(old, tabId, id, change))
  return log[String(tabId)]?.find((entry) => entry.id === id)
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
