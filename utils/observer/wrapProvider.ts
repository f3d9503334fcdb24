import { isWatched } from './isWatched'
import { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } from './reflect'

/** A provider as a page sees it (EIP-1193, with the calls older than it). */
export interface Provider {
  request?: (...args: unknown[]) => unknown
  send?: (...args: unknown[]) => unknown
  sendAsync?: (...args: unknown[]) => unknown
  on?: (event: string, listener: (value: unknown) => void) => unknown
  providers?: unknown
}

/**
 * Called before the wallet is: what is asked, the object the page handed over, the number of the watcher that saw it,
 * and whether the form of the call lets it wait. A wallet's `send` often goes on through its own `request`, and a wallet
 * can stand before another: then each watcher on the way calls.
 * @returns what the call has to wait for, if it has to: null when it may not go on, else what follows its answer.
 */
export type Notice = (
  method: string,
  params: unknown,
  via: number,
  waits: boolean,
) => Promise<Follow | null> | undefined
export type Follow = (answer: unknown) => void
type Member = 'request' | 'send' | 'sendAsync'

type Call = (...args: unknown[]) => unknown

/** Calls of one batch (JSON-RPC 2.0, section 6) that are looked at. */
const BATCH = 50

const ours = new WeakSet<object>()
let made = 0

/**
 * Puts a watcher before `request`, `send` and `sendAsync` of a provider, in place: the same `this`, arguments, return
 * value (the very promise, where nothing waits) and exceptions; property attributes, `name` and `length` stay. Harmless
 * when it is called again; a member that the wallet has replaced since gets a watcher again.
 * @returns false when a member is there and can't be replaced; that member is left alone.
 */
export function wrapProvider(provider: Provider, notice: Notice): boolean {
  let done = true
  for (const member of ['request', 'send', 'sendAsync'] as const) {
    try {
      done = wrapMember(provider, member, notice) && done
    } catch {
      // A proxy can refuse anything.
      done = false
    }
  }
  return done
}

function wrapMember(provider: Provider, member: Member, notice: Notice): boolean {
  const before = provider[member]
  if (typeof before !== 'function' || ours.has(before)) return true
  let holder: object | null = provider
  let found: PropertyDescriptor | undefined
  // biome-ignore lint/suspicious/noAssignInExpressions: a byte in every page
  while (holder && !(found = getOwnPropertyDescriptor(holder, member))) holder = getPrototypeOf(holder)
  const own = holder === provider
  const { value, writable, enumerable, configurable } = found ?? {}
  if (ours.has(value ?? provider)) return true
  // Left alone: a getter, since what it gives can change, and what is fixed.
  if (!value || (own ? !configurable && !writable : !isExtensible(provider))) return false
  const watcher = watch(value, member, notice)
  ours.add(watcher)
  defineProperty(provider, member, {
    value: watcher,
    writable,
    enumerable,
    configurable: !own || configurable,
  })
  // A proxy can agree to the change and go on to hand out its own.
  return getOwnPropertyDescriptor(provider, member)?.value === watcher && provider[member] !== before
}

function watch(original: Call, member: Member, notice: Notice): Call {
  const via = ++made
  // A wallet that takes a batch apart calls itself for each part (Rabby's page provider 0.4.10): that is no new request.
  let inside = false
  // A method, because it has no `prototype` of its own: whatever the original has is put upon it.
  const { watcher } = {
    watcher(this: unknown, ...args: unknown[]) {
      const pass = () => {
        const before = inside
        inside = true
        try {
          return apply(original, this, args)
        } finally {
          inside = before
        }
      }
      if (inside) return pass()
      const [first, callback] = args
      const called = typeof callback === 'function'
      const waits: Promise<Follow | null>[] = []
      try {
        for (const { method, params } of readCalls(args)) {
          const wait =
            isWatched(method) && notice(method, params, via, called || member === 'request' || first === method)
          if (wait) waits.push(wait)
        }
      } catch {
        // Whatever the page built to trip us is the wallet's business.
      }
      if (!waits.length) return pass()
      const end = Promise.all(waits).then((all) => {
        // EIP-1193, provider errors.
        if (all.includes(null)) throw Object.assign(new Error('Rejected'), { code: 4001 })
        const answer = pass()
        if (!called) for (const follow of all) follow?.(answer)
        return answer
      })
      // With a callback an answer of the wallet comes that way; ours, and what it throws at once, has to as well.
      if (called) end.catch(callback as (error: unknown) => void)
      else return end
    },
  }
  return Object.defineProperties(watcher, Object.getOwnPropertyDescriptors(original))
}

interface Read {
  method: unknown
  params: unknown
}

/** `request({method, params})`, `send(method, params)`, `send(payload)`, `send(payload, callback)`, `sendAsync([payload, …], callback)`. */
function readCalls([first, second]: unknown[]): Read[] {
  if (typeof first === 'string') return [{ method: first, params: second }]
  if (Array.isArray(first)) return first.slice(0, BATCH).map(readCall)
  return [readCall(first)]
}

function readCall(call: unknown): Read {
  const method = typeof call === 'object' && call ? (call as Read).method : null
  // Reading the parameters only of what is watched keeps the page's getters from running more often than they must.
  return { method, params: isWatched(method) ? (call as Read).params : null }
}
