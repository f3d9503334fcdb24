import { isWatched } from './isWatched'
import { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } from './reflect'

/** A provider as a page sees it (EIP-1193, with the calls older than it). */
export interface Provider {
  request?: (...args: unknown[]) => unknown
  send?: (...args: unknown[]) => unknown
  sendAsync?: (...args: unknown[]) => unknown
  on?: (event: string, listener: (value: unknown) => void) => unknown
  disconnect?: unknown
  providers?: unknown
}

/**
 * Called before the wallet is: the provider (`this`), what is asked, the object the page handed over, the number of the
 * watcher that saw it, and whether the form of the call lets it wait. A wallet's `send` often goes on through its own
 * `request`, and a wallet can stand before another: then each watcher on the way calls.
 * @returns what the call has to wait for, if it has to: null when it may not go on, else what follows its answer.
 */
export type Notice = (
  self: unknown,
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
 * Puts a watcher before `request`, `send` and `sendAsync` of a provider, where they stand, be it in its class: the same
 * `this`, arguments, return value (the very promise, where nothing waits) and exceptions, and nothing new to be found on
 * the provider. Harmless when it is called again; a member that the wallet has replaced since gets a watcher again.
 * @returns false when a member is there and can't be replaced; that member is left alone.
 */
export function wrapProvider(provider: Provider, notice: Notice): boolean {
  let done = true
  for (const member of ['request', 'send', 'sendAsync'] as const) {
    try {
      done = wrapMember(provider, member, notice) && done
    } catch {
      // A getter is no function, and a proxy can refuse anything.
      done = false
    }
  }
  return done
}

function wrapMember(provider: Provider, member: Member, notice: Notice): boolean {
  const before = provider[member]
  if (typeof before !== 'function' || ours.has(before)) return true
  let holder: object | null = provider
  let found = {} as PropertyDescriptor
  // biome-ignore lint/suspicious/noAssignInExpressions: a byte in every page
  while (holder && !(found = getOwnPropertyDescriptor(holder, member) as typeof found)) holder = getPrototypeOf(holder)
  if (ours.has(found.value)) return true
  // A getter is left alone, since what it gives can change: of nothing no watcher can be made, and this throws.
  found.value = watch(found.value, member, notice)
  ours.add(found.value)
  // A class can be frozen, and a proxy can agree to the change and go on to hand out its own.
  return [holder as object, provider].some(
    (place) => defineProperty(place, member, found) && provider[member] !== before,
  )
}

function watch(original: Call, member: Member, notice: Notice): Call {
  const via = ++made
  // A wallet that takes a batch apart calls itself for each part (Rabby's page provider 0.4.10): that is no new request.
  // What a page asks of a wallet that is just telling it an event is one: only what is being asked is looked over.
  let inside: string[] = []
  // A proxy, because libraries look at the kind of a function: web3.js 4.16 calls an `async` one in another way.
  return new Proxy(original, {
    // No prototype: a page that defines `get` on Object.prototype would be handed every look at the function.
    __proto__: null,
    apply(_: unknown, self: unknown, args: unknown[]) {
      const methods: string[] = []
      const pass = () => {
        const before = inside
        inside = methods
        try {
          return apply(original, self, args)
        } finally {
          inside = before
        }
      }
      const [first, callback] = args
      // Some pages hand a callback to `request` too, and take what it returns all the same (web3.js 4.16).
      const called = member !== 'request' && typeof callback === 'function'
      const waits: Promise<Follow | null>[] = []
      try {
        for (const { method, params } of readCalls(args)) {
          if (!isWatched(method)) continue
          methods.push(method)
          const wait =
            !inside.includes(method) &&
            notice(self, method, params, via, called || member === 'request' || first === method)
          if (wait) waits.push(wait)
        }
      } catch {
        // Whatever the page built to trip us is the wallet's business.
      }
      if (!waits.length) return pass()
      const end = Promise.all(waits).then((all) => {
        // EIP-1193, provider errors. The words are those that pages look for: ethers 5.8 knows it by `user denied`.
        if (all.includes(null))
          throw Object.assign(new Error('User rejected the request (user denied)'), { code: 4001 })
        const answer = called ? heard(args) : pass()
        for (const follow of all) follow?.(answer)
        if (!called) return answer
        pass()
      })
      // With a callback an answer of the wallet comes that way; ours, and what it throws at once, has to as well.
      if (called) end.catch(callback as (error: unknown) => void)
      else return end
    },
  } as ProxyHandler<Call>)
}

/** What a wallet will say through the callback of a call, which hears it all the same. */
function heard(args: unknown[]): Promise<unknown> {
  const callback = args[1] as Call
  const answer = new Promise((resolve, reject) => {
    args[1] = (...values: unknown[]) => {
      const [error, response] = values
      if (error) reject(error)
      else resolve((response as { result?: unknown } | null)?.result)
      return callback(...values)
    }
  })
  answer.catch(Boolean)
  return answer
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
  const method = (call as Read | null)?.method
  // Reading the parameters only of what is watched keeps the page's getters from running more often than they must.
  return { method, params: isWatched(method) ? (call as Read).params : null }
}
