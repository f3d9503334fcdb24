import { isWatched } from './isWatched'

/** A provider as a page sees it (EIP-1193, with the calls older than it). */
export interface Provider {
  request?: (...args: unknown[]) => unknown
  send?: (...args: unknown[]) => unknown
  sendAsync?: (...args: unknown[]) => unknown
  on?: (event: string, listener: (value: unknown) => void) => unknown
  providers?: unknown
}

/** Called before the wallet is: what is asked, and the object the page handed over. */
export type Notice = (method: string, params: unknown) => void

/** The watched call that is being handed over: a wallet's `send` often goes through its own `request` at once. */
let underWay: string | null = null
const ours = new WeakSet<object>()

/**
 * Puts a watcher before `request`, `send` and `sendAsync` of a provider, in place: the same `this`, arguments, return
 * value (the very promise) and exceptions; property attributes, `name` and `length` stay.
 * @returns false when `request` is there and can't be replaced; the provider is then left alone.
 */
export function wrapProvider(provider: Provider, notice: Notice): boolean {
  let wrapped = true
  for (const member of ['request', 'send', 'sendAsync'] as const) {
    const done = wrapMember(provider, member, notice)
    if (member === 'request') wrapped = done
  }
  return wrapped
}

function wrapMember(provider: Provider, member: 'request' | 'send' | 'sendAsync', notice: Notice): boolean {
  const original = provider[member]
  if (typeof original !== 'function' || ours.has(original)) return true
  const own = Object.getOwnPropertyDescriptor(provider, member)
  // Defining over an accessor or a fixed member would throw, or break what the wallet built upon it.
  if (own ? !own.configurable && !own.writable : !Object.isExtensible(provider)) return false
  const watcher = function (this: unknown, ...args: unknown[]) {
    const before = underWay
    try {
      const { method, params } = readCall(args)
      if (isWatched(method) && underWay !== method) {
        underWay = method
        notice(method, params)
      }
    } catch {
      // Whatever the page built to trip us is the wallet's business.
    }
    try {
      return Reflect.apply(original, this, args)
    } finally {
      underWay = before
    }
  }
  try {
    Object.defineProperties(watcher, {
      name: { value: original.name, configurable: true },
      length: { value: original.length, configurable: true },
    })
    const { configurable = true, enumerable = true, writable = true } = own ?? {}
    if (own && !own.configurable) provider[member] = watcher
    else
      Object.defineProperty(provider, member, {
        value: watcher,
        configurable,
        enumerable,
        writable: own?.get ? true : writable,
      })
  } catch {
    return false
  }
  if (provider[member] !== watcher) return false
  ours.add(watcher)
  return true
}

/** `request({method, params})`, `send(method, params)`, `send(payload, callback)`, `sendAsync(payload, callback)`. */
function readCall(args: unknown[]): { method: unknown; params: unknown } {
  const first = args[0]
  if (typeof first === 'string') return { method: first, params: args[1] }
  if (typeof first !== 'object' || first === null) return { method: null, params: null }
  const method = (first as { method?: unknown }).method
  // Reading the parameters only of what is watched keeps the page's getters from running more often than they must.
  return { method, params: isWatched(method) ? (first as { params?: unknown }).params : null }
}
