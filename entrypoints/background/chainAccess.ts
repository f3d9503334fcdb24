import { EndpointError, type Health, orderEndpoints } from '../../utils/endpoints'
import { listPublicEndpoints } from '../../utils/endpoints/definitions'
import { health } from '../../utils/storage/items/health'
import { settings } from '../../utils/storage/items/settings'

/** How to reach a chain now: its endpoints in order, and where to note how they did. */
export interface ChainAccess {
  urls: string[]
  options: { health: Record<string, Health>; note: (url: string, health: Health) => void }
  /** Writes what was noted; call once when done. */
  done(): Promise<void>
}

/** Looks up the endpoints of a chain, the user's own first, and remembers how each one does. */
export async function chainAccess(chainId: number, now = Math.floor(Date.now() / 1000)): Promise<ChainAccess> {
  const [{ endpoints }, known] = await Promise.all([settings.get(), health.get()])
  const noted: Record<string, Health> = {}
  return {
    urls: orderEndpoints(endpoints[chainId] ?? [], listPublicEndpoints(chainId), known, now),
    options: {
      health: known,
      note: (url, value) => {
        noted[url] = value
      },
    },
    async done() {
      if (Object.keys(noted).length) await health.update((all) => ({ ...all, ...noted }))
    },
  }
}

/** Words for a chain that could not be read. Anything unforeseen says no more than that. */
export function reasonOf(error: unknown): string {
  return error instanceof EndpointError ? error.message : 'it could not be read'
}
