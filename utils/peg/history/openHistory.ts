import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Coin } from '../../tokens/Token'
import type { PegSample, Step } from './PegSample'

export interface HistorySchema extends DBSchema {
  samples: { key: [Coin, Step, number]; value: PegSample }
  /** Small facts about the history itself, by name. */
  notes: { key: string; value: unknown }
}
export type HistoryDatabase = IDBPDatabase<HistorySchema>

/** Every change of the layout, in order; the version is their number. Never change one, add another. */
const migrations: ((db: HistoryDatabase) => void)[] = [
  (db) => db.createObjectStore('samples', { keyPath: ['coin', 'step', 'at'] }),
  (db) => db.createObjectStore('notes'),
]

/**
 * Opens the history. A migration runs in one transaction: it is done as a whole or not at all.
 * @throws DOMException where the browser allows no database, or a newer version of the extension made it.
 */
export function openHistory(name = 'peg-history', version = migrations.length): Promise<HistoryDatabase> {
  return openDB<HistorySchema>(name, version, {
    upgrade(db, from) {
      for (const migrate of migrations.slice(from, version)) migrate(db)
    },
    // Another context has a newer version: let go, so that it is not kept waiting.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
    },
  })
}
