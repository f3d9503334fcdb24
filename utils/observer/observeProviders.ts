import type { FromPage } from '../messaging/channel/channel'
import type { Channel } from './openChannel'
import { snapshotParams } from './snapshotParams'
import { type Provider, wrapProvider } from './wrapProvider'

type Info = { name: string; rdns?: string }
interface Known {
  provider: Provider
  info: Info
  /** `request` as the wallet made it: passive questions do not pass through our own watcher. */
  original: (args: { method: string }) => unknown
  chainId: number
}

/** How long a wallet may take to say its chain and accounts beside a request. */
const PASSIVE_LIMIT = 300
/** Requests looked at: this many at once, then this many a second. */
const BURST = 40
const PER_SECOND = 20

/**
 * Watches every wallet a page can reach: those announced by EIP-6963 and `window.ethereum`, early or late. Tells the
 * channel what the page asks them. Changes nothing the page can see but the identity of `request`.
 */
export function observeProviders(scope: Window & typeof globalThis, channel: Channel): void {
  const known = new Map<object, Known>()
  const { setTimeout, performance, document } = scope
  let latest: Known | null = null
  let counter = 0
  let tokens = BURST
  let filled = performance.now()
  let dropped = 0

  const allowed = () => {
    const now = performance.now()
    tokens = Math.min(BURST, tokens + ((now - filled) / 1000) * PER_SECOND)
    filled = now
    if (tokens >= 1) {
      tokens--
      return true
    }
    if (dropped++ === 0) {
      setTimeout(() => {
        channel.tell({ kind: 'dropped', count: dropped })
        dropped = 0
      }, 1000)
    }
    return false
  }

  /** Asks a wallet something it may answer without asking its user. Null when it does not answer soon. */
  const passive = (entry: Known, method: string, limit = PASSIVE_LIMIT): Promise<unknown> =>
    new Promise((resolve) => {
      if (limit) setTimeout(() => resolve(null), limit)
      try {
        Promise.resolve(entry.original({ method })).then(resolve, () => resolve(null))
      } catch {
        resolve(null)
      }
    })

  const stateOf = async (entry: Known, method: string, limit?: number) => {
    const [accounts, chain] = await Promise.all([passive(entry, method, limit), passive(entry, 'eth_chainId')])
    entry.chainId = chainNumber(chain) || entry.chainId
    return { accounts: accountsOf(accounts), chainId: entry.chainId, provider: entry.info }
  }

  const ask = async (entry: Known, method: string, params: unknown) => {
    if (!allowed()) return
    latest = entry
    const { value, truncated } = snapshotParams(params)
    const id = `${++counter}`
    const { accounts, chainId } = await stateOf(entry, 'eth_accounts')
    const message: FromPage = {
      kind: 'ask',
      id,
      method,
      params: value,
      chainId,
      account: accounts[0],
      provider: entry.info,
    }
    channel.tell(truncated ? { ...message, truncated } : message)
  }

  const take = (provider: unknown, info: Info) => {
    if (typeof provider !== 'object' || provider === null) return
    const target = provider as Provider
    let entry = known.get(target)
    try {
      if (!entry) {
        const { request } = target
        if (typeof request !== 'function') return
        entry = { provider: target, info, original: request.bind(target) as Known['original'], chainId: 0 }
        known.set(target, entry)
        follow(entry)
      } else if (info.rdns) entry.info = info
      const watched = entry
      const done = wrapProvider(target, (method, params) => void ask(watched, method, params))
      if (!done && !unwrappable.has(target)) {
        unwrappable.add(target)
        channel.tell({ kind: 'unwrappable', name: entry.info.name })
      }
      // Some wallets stand several providers behind one.
      const inner = target.providers
      if (Array.isArray(inner)) for (const each of inner.slice(0, 10)) if (each !== target) take(each, info)
    } catch {
      // A provider that refuses to be looked at is left alone.
    }
  }
  const unwrappable = new WeakSet<object>()

  const follow = (entry: Known) => {
    const tell = async () => channel.tell({ kind: 'state', ...(await stateOf(entry, 'eth_accounts')) })
    entry.provider.on?.('chainChanged', (chain) => {
      entry.chainId = chainNumber(chain)
      void tell()
    })
    entry.provider.on?.('accountsChanged', () => void tell())
  }

  const look = () => {
    try {
      take((scope as { ethereum?: unknown }).ethereum, { name: 'window.ethereum' })
      for (const entry of known.values()) take(entry.provider, entry.info)
    } catch {
      // `window.ethereum` can be a getter that throws.
    }
  }

  scope.addEventListener(
    'eip6963:announceProvider',
    (event) => {
      try {
        const { info, provider } = (event as CustomEvent).detail
        take(provider, { name: String(info.name).slice(0, 64), rdns: String(info.rdns).slice(0, 128) })
      } catch {
        // An announcement of another shape is none.
      }
    },
    true,
  )
  // A wallet that comes late is met by its own event, when the page asks around, or before the next click can reach it.
  for (const event of ['ethereum#initialized', 'eip6963:requestProvider', 'pointerdown', 'keydown', 'load']) {
    scope.addEventListener(event, look, { capture: true, passive: true })
  }
  document.addEventListener('DOMContentLoaded', look)
  let pause = 50
  const again = () => {
    if (document.visibilityState !== 'hidden') look()
    pause = Math.min(2000, pause * 2)
    setTimeout(again, pause)
  }
  look()
  setTimeout(again, pause)

  channel.listen(async (message) => {
    if (message.kind !== 'read-accounts') return
    look()
    channel.tell({ kind: 'accounts', id: message.id, state: await readAccounts(message.prompt) })
  })

  /** The wallet the page used last, else the first that gives an account, else the first there is. */
  const readAccounts = async (prompt: boolean) => {
    const entries = [...(latest ? [latest] : []), ...known.values()]
    for (const entry of entries) {
      const state = await stateOf(entry, 'eth_accounts')
      if (state.accounts.length) return state
    }
    const first = entries[0]
    if (!first) return null
    return stateOf(first, prompt ? 'eth_requestAccounts' : 'eth_accounts', prompt ? 0 : PASSIVE_LIMIT)
  }
}

function chainNumber(chain: unknown): number {
  const number = typeof chain === 'string' || typeof chain === 'number' ? Number(chain) : 0
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}

function accountsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter((entry) => typeof entry === 'string' && /^0x[0-9a-f]{40}$/i.test(entry)).slice(0, 20)
}
