import type { ToldState } from '../messaging/channel/channel'
import { keepListening } from '../messaging/channel/keepListening'
import { isMove } from './isWatched'
import { observePayments } from './observePayments'
import type { Channel } from './openChannel'
import { quietly } from './quietly'
import { snapshotParams } from './snapshotParams'
import { type Follow, type Notice, type Provider, wrapProvider } from './wrapProvider'

type Info = Pick<ToldState, 'name' | 'rdns'>
interface Known {
  provider: Provider
  info: Info
  /** `request` as the wallet made it: passive questions do not pass through our own watcher. */
  original: (args: { method: string }) => unknown
  /**
   * A provider that a page can disconnect keeps its session in the page, and can end it when it is asked too early:
   * Coinbase's SDK 4.3 answers `eth_accounts` before the connection by a `disconnect` and by clearing what it stored, in
   * the middle of a connection too. It is not asked; its events say which accounts it has.
   */
  kept: unknown
  accounts?: unknown
  /** As it was last told. */
  chain?: unknown
}

/** How long a wallet may take to say its chain and accounts beside a request. */
const PASSIVE_LIMIT = 300
/** How long a request waits for the verdict; after it the request goes on unchecked. */
const VERDICT_LIMIT = 500
/** After so many in a row nobody is there to decide (the extension was updated or taken away): nothing waits any more. */
const MOST_LATES = 3
/** Changes of chain or account within this time are told as one. */
const SETTLE = 100
/** Requests looked at in a second; our own script, where they go, has a limit for longer times. */
const BURST = 40
/**
 * A late wallet is met by its own event, when the page asks around, or before the next click can reach it. Not by
 * `pointerdown` or `visibilitychange`: to listen to them costs every page ten times as much as to the others.
 */
const LATE = 'ethereum#initialized eip6963:requestProvider mousedown click keydown DOMContentLoaded'.split(' ')
/** How soon the page is looked at again, milliseconds; each time after five times as long. */
const FIRST_PAUSE = 100
/** After such a pause a gesture has the looks begin anew. */
const LONG_PAUSE = 2_000
/** Wallets watched in one page. */
const MOST_WALLETS = 32

/**
 * Watches every wallet a page can reach: those announced by EIP-6963 and `window.ethereum`, early or late. Tells the
 * channel what the page asks them. Changes nothing the page can see but the identity of `request`.
 */
export function observeProviders(scope: Window & typeof globalThis, channel: Channel): void {
  const known = new Map<object, Known>()
  const left = new WeakSet<object>()
  const decisions = new Map<string, (go: boolean | null) => void>()
  const { setTimeout, clearTimeout, document } = scope
  let latest: Known | null = null
  let counter = 0
  let asked = 0
  let lates = 0
  let last: Promise<Follow | null> = Promise.resolve(null)

  const allowed = () => {
    if (!asked++)
      setTimeout(() => {
        if (asked > BURST) channel.tell({ kind: 'dropped', count: asked - BURST })
        asked = 0
      }, 1000)
    return asked <= BURST
  }

  /**
   * Asks a wallet something it may answer without asking its user: nothing when it fails or does not answer soon. With
   * `prompt` it waits for the person.
   */
  const passive = (entry: Known, method: string, prompt?: boolean): Promise<unknown> =>
    new Promise<unknown>((resolve) => {
      if (!prompt) setTimeout(resolve, PASSIVE_LIMIT)
      quietly(async () => resolve(await entry.original({ method }))).then(resolve)
    })

  const stateOf = async (entry: Known, prompt?: boolean): Promise<ToldState> => {
    const [accounts, chain] = await Promise.all([
      entry.kept && !prompt ? entry.accounts : passive(entry, prompt ? 'eth_requestAccounts' : 'eth_accounts', prompt),
      passive(entry, 'eth_chainId'),
    ])
    entry.chain = chain ?? entry.chain
    return { ...(snapshotParams({ accounts, chain: entry.chain }).value as ToldState), ...entry.info }
  }

  /** Tells a request; gives what it has to wait for when it is one that moves or signs. */
  const ask = (entry: Known, method: string, params: unknown, via: number, waits: boolean) => {
    if (!allowed()) return
    const { value, truncated } = snapshotParams(params)
    latest = entry
    const id = `${++counter}`
    const held = waits && lates < MOST_LATES && isMove(method)
    quietly(async () => {
      // The page's own call first, where it does not wait: our questions must not come before it.
      await null
      const state = await stateOf(entry)
      channel.tell({ kind: 'ask', id, method, params: value, truncated, via, held, state })
    })
    // A change of chain must not overtake a transaction that waits: it would go out on another chain.
    if (!held) return waits && !isMove(method) ? last.then(() => Boolean) : undefined
    last = new Promise<Follow | null>((resolve) => {
      const follow = (answer: unknown) =>
        quietly(async () => {
          const tell = (code: unknown, result: unknown) => channel.tell({ kind: 'outcome', id, code, result })
          try {
            const result = await answer
            // A signature is nobody's business; a hash is 32 bytes long, and no signature is.
            tell(null, (result as string | null)?.length === 66 ? result : null)
          } catch (error) {
            tell((error as { code?: unknown })?.code ?? 0, null)
          }
        })
      const late = setTimeout(() => {
        lates++
        resolve(follow)
        channel.tell({ kind: 'late', id })
      }, VERDICT_LIMIT)
      decisions.set(id, (go) => {
        lates = 0
        clearTimeout(late)
        if (go !== null) resolve(go ? follow : null)
      })
    })
    return last
  }

  const leave = (provider: object, { name }: Info) => {
    left.add(provider)
    channel.tell({ kind: 'unwrappable', name })
  }

  const take = (provider: unknown, info: Info, inner = false) => {
    const target = provider as Provider
    if (left.has(target)) return
    try {
      let entry = known.get(target)
      const fresh = !entry
      if (!entry) {
        const { request, send, sendAsync, disconnect } = target
        if (!(request ?? send ?? sendAsync)) return
        if (known.size >= MOST_WALLETS) return inner || leave(target, info)
        entry = {
          provider: target,
          info,
          original: (args) => request?.call(target, args),
          kept: disconnect,
        }
        known.set(target, entry)
      } else if (info.rdns) entry.info = info
      const watched = entry
      const notice: Notice = (self, ...call) => {
        // Another of the same class, which the page keeps to itself.
        take(self, info, true)
        return ask(known.get(self as object) ?? watched, ...call)
      }
      if (!wrapProvider(target, notice)) leave(target, info)
      if (fresh) follow(entry)
      // Some wallets stand several providers behind one, each of which may name all the others again.
      const others = target.providers
      if (!inner && Array.isArray(others)) for (const each of others.slice(0, 10)) take(each, info, true)
    } catch {
      // A provider that refuses to be looked at is left alone.
    }
  }

  const follow = (entry: Known) => {
    let waits = 0
    const tell = () => {
      if (waits) return
      waits = setTimeout(() => {
        waits = 0
        quietly(async () => channel.tell({ kind: 'state', state: await stateOf(entry) }))
      }, SETTLE)
    }
    const on = (event: string, listener: (value: unknown) => void) =>
      quietly(async () => {
        await entry.provider.on?.(event, listener)
      })
    on('chainChanged', (chain) => {
      entry.chain = chain
      tell()
    })
    for (const event of ['accountsChanged', 'disconnect'])
      on(event, (accounts) => {
        entry.accounts = accounts
        tell()
      })
    // Pages without a wallet, and whoever looks for bots there, keep the browser's own functions.
    if (known.size < 2) observePayments(channel.tell)
  }

  const look = () => {
    try {
      const { ethereum } = scope as { ethereum?: unknown }
      // Most pages have none: what is below is not even compiled there.
      if (ethereum) take(ethereum, { name: 'window.ethereum' })
    } catch {
      // `window.ethereum` can be a getter that throws.
    }
    for (const entry of known.values()) take(entry.provider, entry.info)
  }

  const meet = (event: Event) => {
    try {
      const { info, provider } = (event as CustomEvent).detail
      const { name, rdns } = Object(snapshotParams(info).value)
      take(provider, { name, rdns })
    } catch {
      // An announcement of another shape is none.
    }
  }

  // Looks ever more seldom, and from the start again when the person does something: what a page loads then comes soon.
  let pause = FIRST_PAUSE
  let timer = 0
  const plan = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      look()
      // A timer that is set for longer than 2^31 milliseconds goes off at once.
      if (pause < 4e8) pause *= 5
      plan()
    }, pause)
  }
  const wake = () => {
    look()
    if (pause > LONG_PAUSE) {
      pause = FIRST_PAUSE
      plan()
    }
  }

  const add = scope.addEventListener.bind(scope)
  keepListening(document, () => {
    add('eip6963:announceProvider', meet, true)
    for (const event of LATE) add(event, wake, true)
  })
  plan()
  look()

  channel.listen((message) => {
    const { id } = message
    // What is decided stays known, a few words each: forgetting it would cost bytes in every page.
    if (message.kind === 'decide') return decisions.get(id)?.(message.go)
    look()
    quietly(async () => channel.tell({ kind: 'accounts', id, state: await readAccounts(message.prompt) }))
  })

  /** The wallet the page used last, else the first that gives an account, else the first there is. */
  const readAccounts = async (prompt: boolean) => {
    const entries = [...new Set([latest, ...known.values()])].filter(Boolean) as Known[]
    const states = await Promise.all(entries.map((entry) => stateOf(entry)))
    const [first] = entries
    const told = states.find(({ accounts }) => (accounts as unknown[] | null)?.length)
    return told ?? (prompt && first ? stateOf(first, prompt) : states[0])
  }
}
