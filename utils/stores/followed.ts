import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Read, Stored } from '../storage/Stored'

/** A stored value as a view sees it. `loaded` is false until the first read came back. */
export type Followed<T> = Read<T> & { loaded: boolean }

/** A store that is fed by storage alone: views read it and send commands, they never write it. */
export interface FollowedStore<T> {
  core: StoreApi<Followed<T>>
  /** Reads once and follows from then on. Resolves with the first value. */
  start(): Promise<void>
  /** The value, or a part of it, in a component. */
  use<S>(select: (state: Followed<T>) => S): S
}

/** Makes a store that mirrors one stored item. */
export function followed<T>(item: Stored<T>, empty: T): FollowedStore<T> {
  const core = createStore<Followed<T>>(() => ({ value: empty, corrupt: false, loaded: false }))
  let started: Promise<void> | null = null
  return {
    core,
    start() {
      started ??= (async () => {
        // Watching first: a change between the read and the watch would be lost. One that comes before the read has
        // ended is the newer of the two, so the read must not overwrite it.
        let newer = false
        item.watch((value) => {
          newer = true
          core.setState({ value, corrupt: false, loaded: true })
        })
        const read = await item.read()
        if (!newer) core.setState({ ...read, loaded: true })
      })()
      return started
    },
    use: (select) => useStore(core, select),
  }
}
