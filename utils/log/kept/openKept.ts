import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { AskEntry } from '../AskEntry'

interface KeptSchema extends DBSchema {
  entries: { key: string; value: AskEntry; indexes: { at: number } }
}
export type KeptDatabase = IDBPDatabase<KeptSchema>

/**
 * Opens the log of past requests. It holds what was shown, in words, and never parameters or signatures.
 * @throws DOMException where the browser allows no database.
 */
export function openKept(name = 'ask-log'): Promise<KeptDatabase> {
  return openDB<KeptSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at')
    },
    // Another context has a newer version: let go, so that it is not kept waiting.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
    },
  })
}
