import { EndpointError, type Health, orderEndpoints, type TryOptions, WALLET } from '../../utils/endpoints'
import { listPublicEndpoints } from '../../utils/endpoints/definitions'
import { endpointFacts } from '../../utils/storage/items/endpointFacts'
import { health } from '../../utils/storage/items/health'
import { settings } from '../../utils/storage/items/settings'
import { askWallet, walletChain } from './askWallet'

/** How to reach a chain now: its endpoints in order, and where to note how they did. */
export interface ChainAccess {
  chainId: number
  urls: string[]
  options: TryOptions & { health: Record<string, Health>; note: (url: string, health: Health) => void }
  /** By URL, the calldata that an own endpoint takes, where it was tried. */
  callBytes: Record<string, number>
  /** Two endpoints have to agree. */
  agree: boolean
  /** Writes what was noted; call once when done. */
  done(): Promise<void>
}

/**
 * Looks up the endpoints of a chain, the user's own first, and remembers how each one does. Every question to a chain
 * goes through here, so that what the user ruled out is asked by nobody: public endpoints in privacy mode, and hosts
 * whose permission was taken back.
 */
export async function chainAccess(chainId: number, now = Math.floor(Date.now() / 1000)): Promise<ChainAccess> {
  const [{ endpoints, order, privacy, viaWallet, agree }, known, facts] = await Promise.all([
    settings.get(),
    health.get(),
    endpointFacts.get(),
  ])
  const own = endpoints[chainId] ?? []
  const allowed = own.filter((url) => facts[url]?.permit !== 'withdrawn')
  const open = privacy ? [] : listPublicEndpoints(chainId)
  const urls = orderEndpoints(allowed, open, known, now, order)
  // Behind the own endpoints, before public ones: the wallet knows the addresses anyway.
  if (viaWallet && (await walletChain()) === chainId) {
    const first = urls.findIndex((url) => !allowed.includes(url))
    urls.splice(first < 0 ? urls.length : first, 0, WALLET)
  }
  const noted: Record<string, Health> = {}
  return {
    chainId,
    urls,
    callBytes: Object.fromEntries(
      allowed.flatMap((url) => (facts[url]?.callBytes ? [[url, facts[url].callBytes] as const] : [])),
    ),
    agree,
    options: {
      health: known,
      note: (url, value) => {
        if (url !== WALLET) noted[url] = value
      },
      wallet: askWallet,
      none: whyNone(allowed.length < own.length, privacy),
    },
    async done() {
      if (Object.keys(noted).length) await health.update((all) => ({ ...all, ...noted }))
    },
  }
}

function whyNone(withdrawn: boolean, privacy: boolean): string {
  if (withdrawn) return 'the browser’s permission for your endpoint was withdrawn'
  if (privacy) return 'privacy mode is on, and you have no endpoint of your own for this chain'
  return 'no endpoint is known for this chain'
}

/** Words for a chain that could not be read. Anything unforeseen says no more than that. */
export function reasonOf(error: unknown): string {
  return error instanceof EndpointError ? error.message : 'it could not be read'
}
