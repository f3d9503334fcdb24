import { snapshot } from '../../../utils/storage/items/snapshot'

/** A refresh that is noted as running when a worker starts belonged to one that died: it will never end. */
export async function clearDeadRefresh(): Promise<void> {
  if ((await snapshot.get()).refreshing === null) return
  await snapshot.update((old) => ({ ...old, refreshing: null }))
}
