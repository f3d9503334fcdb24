import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { storage } from 'wxt/utils/storage'
import { readTogether } from './readTogether'

type Key = `local:${string}` | `session:${string}`

/** What a read gives: the value, and whether what was stored could not be used. */
export interface Read<T> {
  value: T
  /** The stored data did not have the expected shape; a copy of it is kept beside. */
  corrupt: boolean
}

/** A value in the browser's storage that is validated on every read. */
export interface Stored<T> {
  key: Key
  read(): Promise<Read<T>>
  get(): Promise<T>
  /** Writes; the caller gives a value of the right type, and storage holds its JSON. */
  set(value: T): Promise<void>
  /** Reads, changes, writes, one after the other within this context, so that no change is lost. */
  update(change: (value: T) => T): Promise<T>
  /** Calls back with the validated value at each change; returns how to stop. */
  watch(follow: (value: T) => void): () => void
}

/**
 * Declares a stored value.
 *
 * WXT's own migrations run at import and, when they fail, hand out the old shape; so the shape is checked here, on
 * each read. What can't be read is put aside under `corrupt:KEY` before anything is written over it.
 */
export function stored<S extends GenericSchema<unknown, unknown>>(options: {
  key: Key
  schema: S
  fallback: InferOutput<S>
  /** Turns the value into JSON (for instance bigint into a decimal string). */
  encode?: (value: InferOutput<S>) => unknown
}): Stored<InferOutput<S>> {
  type T = InferOutput<S>
  const { key, schema, fallback, encode = (value: T) => value as unknown } = options

  const parse = (raw: unknown): Read<T> => {
    if (raw === null || raw === undefined) return { value: fallback, corrupt: false }
    const parsed = safeParse(schema, raw)
    return parsed.success ? { value: parsed.output, corrupt: false } : { value: fallback, corrupt: true }
  }

  const read = async (): Promise<Read<T>> => {
    const raw = await readTogether(key)
    const result = parse(raw)
    if (result.corrupt) {
      const aside = key.replace(':', ':corrupt:') as Key
      if ((await storage.getItem(aside)) === null) await storage.setItem(aside, raw)
    }
    return result
  }

  let queue: Promise<unknown> = Promise.resolve()
  const set = (value: T) => storage.setItem(key, encode(value))

  return {
    key,
    read,
    get: async () => (await read()).value,
    set,
    update(change) {
      const turn = queue.then(async () => {
        const value = change((await read()).value)
        await set(value)
        return value
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    watch: (follow) => storage.watch<unknown>(key, (raw) => follow(parse(raw).value)),
  }
}
