import { storage } from 'wxt/utils/storage'

type Key = `local:${string}` | `session:${string}`

let batch: { keys: Key[]; read: Promise<Map<string, unknown>> } | null = null

/**
 * Reads a stored value as it stands, or null. What is asked for in the same turn goes to the browser in one call an
 * area: a view begins with a dozen values, and each call of its own is a way to another process and back.
 */
export async function readTogether(key: Key): Promise<unknown> {
  if (!batch) {
    const keys: Key[] = []
    const read = Promise.resolve().then(async () => {
      batch = null
      const found = await storage.getItems(keys)
      return new Map<string, unknown>(found.map((entry) => [entry.key, entry.value]))
    })
    batch = { keys, read }
  }
  batch.keys.push(key)
  return (await batch.read).get(key) ?? null
}
