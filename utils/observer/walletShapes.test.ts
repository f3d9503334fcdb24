import { JSDOM } from 'jsdom'
import { expect, it, vi } from 'vitest'
import type { Told, ToPage } from '../messaging/channel/channel'
import { observeProviders } from './observeProviders'

// Providers as wallets and pages build them, each before and after the observer met it.

type Args = { method: string; params?: unknown }
type Wallet = { request(args: Args): unknown; [member: string]: unknown }
const read = Promise.resolve('0x10')
class OwnPromise<T> extends Promise<T> {}
const respond = ({ method }: Args): unknown => {
  if (method === 'eth_chainId') return Promise.resolve('0x1')
  if (method === 'eth_accounts') return Promise.resolve([])
  if (method === 'throw_now') throw new TypeError('at once')
  if (method === 'own_promise') return OwnPromise.resolve(1)
  return method === 'eth_blockNumber' ? read : Promise.resolve('done')
}

/** Made anew each time: once one of a class was met, all of it are watched. */
const classes = () => {
  class Plain {
    isMetaMask = true
    request(args: Args) {
      return respond(args)
    }
  }
  class Sub extends Plain {
    override request(args: Args) {
      return super.request(args)
    }
  }
  class Secret {
    #respond = respond
    request(args: Args) {
      return this.#respond(args)
    }
  }
  class Late {
    async request(args: Args) {
      return respond(args)
    }
  }
  class Legacy {
    request(args: Args) {
      return respond(args)
    }
    send(method: string, params: unknown) {
      return this.request({ method, params })
    }
    sendAsync(args: Args, callback: (error: unknown, answer: unknown) => void) {
      callback(null, { result: this.send(args.method, args.params) })
    }
  }
  class Fixed {
    request(args: Args) {
      return respond(args)
    }
  }
  Object.freeze(Fixed.prototype)
  class Locked {
    constructor() {
      Object.freeze(this)
    }
    request(args: Args) {
      return respond(args)
    }
  }
  return { Plain, Sub, Secret, Late, Legacy, Fixed, Locked }
}

const own = () => ({ request: respond, isRabby: true })
const bound = (target: object) =>
  new Proxy(target, {
    get(from, name) {
      const value = Reflect.get(from, name)
      return typeof value === 'function' ? value.bind(from) : value
    },
  })
const refusing = {
  defineProperty: () => false,
  set: () => false,
  deleteProperty: () => true,
}

const watched: [shape: string, make: () => object][] = [
  ['an object', own],
  ['an object without a prototype', () => Object.assign(Object.create(null), own())],
  ['a class', () => new (classes().Plain)()],
  ['a class of a class', () => new (classes().Sub)()],
  ['a class with private members', () => new (classes().Secret)()],
  ['a class with an async function', () => new (classes().Late)()],
  ['a class with the calls older than EIP-1193', () => new (classes().Legacy)()],
  ['a frozen class', () => new (classes().Fixed)()],
  ['a frozen object of a class', () => new (classes().Locked)()],
  ['a sealed object', () => Object.seal(own())],
  ['an object that takes no new members', () => Object.preventExtensions(new (classes().Plain)())],
  ['an object that inherits from a provider', () => Object.create(own())],
  ['a proxy', () => new Proxy(new (classes().Plain)(), {})],
  ['a proxy that can’t be deleted from', () => new Proxy(own(), { deleteProperty: () => true })],
  ['a proxy that binds what it hands out', () => bound(new (classes().Plain)())],
  ['a proxy of a class that refuses changes', () => new Proxy(new (classes().Plain)(), refusing)],
  ['a hidden member', () => Object.defineProperty({}, 'request', { value: respond, writable: true })],
]
const unwatched: [shape: string, make: () => object][] = [
  ['a frozen object', () => Object.freeze(own())],
  ['a proxy of an object that refuses changes', () => new Proxy(own(), refusing)],
  [
    'a getter',
    () => ({
      get request() {
        return respond
      },
    }),
  ],
]

/** A page of its own in which that provider was announced, and what the observer tells of it. */
function meet(provider: unknown) {
  const { window } = new JSDOM('', { url: 'https://dapp.example' })
  // The observer runs in the page's own world, where these are its globals.
  for (const name of ['MutationObserver', 'XMLHttpRequest'] as const) vi.stubGlobal(name, window[name])
  const told: Told[] = []
  let answer: (message: ToPage) => void
  observeProviders(window as never, {
    tell(message) {
      told.push(message)
      if (message.kind === 'ask' && message.held) answer({ kind: 'decide', id: message.id, go: true })
    },
    listen: (listener) => {
      answer = listener
    },
  })
  const info = Object.freeze({ uuid: 's', name: 'Shape', icon: '', rdns: 'x.shape' })
  const detail = Object.freeze({ info, provider })
  window.dispatchEvent(new window.CustomEvent('eip6963:announceProvider', { detail }))
  const sent = () => told.filter((message) => message.kind === 'ask' && message.method === 'eth_sendTransaction')
  return { window, told, sent }
}

/** All of a provider that a page can look at, down its prototypes; functions by all but their identity. */
function outsideOf(provider: object) {
  const levels: unknown[] = []
  for (let level: object | null = provider; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    const members = Reflect.ownKeys(level).map((key) => {
      const found = Object.getOwnPropertyDescriptor(level, key) ?? {}
      const value = found.value as { name?: string; length?: number } | undefined
      const isFunction = typeof value === 'function'
      const kind = isFunction && [value.name, value.length, Reflect.ownKeys(value), value.constructor.name]
      return [key, { ...found, value: isFunction ? 'function' : value, get: typeof found.get }, kind]
    })
    levels.push([members, Object.isFrozen(level), Object.isSealed(level), Object.isExtensible(level)])
  }
  return {
    levels,
    spread: Object.keys({ ...provider }),
    json: JSON.stringify(provider),
    tag: String(provider.toString),
  }
}

/** What a page gets of it: answers, whose promises, and errors thrown at once. */
async function use(provider: object) {
  const wallet = provider as Wallet
  const number = wallet.request({ method: 'eth_blockNumber' })
  const { request } = wallet
  let thrown: unknown
  try {
    await wallet.request({ method: 'throw_now' })
  } catch (error) {
    thrown = error
  }
  return {
    same: number === read,
    loose: await Promise.resolve()
      .then(() => request({ method: 'eth_blockNumber' }))
      .catch(String),
    kind: wallet.request.constructor.name,
    promise: (wallet.request({ method: 'own_promise' }) as object).constructor.name,
    thrown: String(thrown),
    sent: await wallet.request({ method: 'eth_sendTransaction', params: [{ to: '0x1' }] }),
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))
const send = (provider: unknown) =>
  (provider as Wallet).request({ method: 'eth_sendTransaction', params: [{ to: '0x2' }] })

// A frozen class leaves no other way than a member of the provider's own.
it.each([...watched.filter(([shape]) => shape !== 'a frozen class'), ...unwatched])(
  '%s is the same to a page once it is watched',
  async (_, make) => {
    const [bare, provider] = [make(), make()]
    meet(provider)
    expect(outsideOf(provider)).toEqual(outsideOf(bare))
    expect(await use(provider)).toEqual(await use(bare))
    expect(outsideOf(provider)).toEqual(outsideOf(bare))
  },
)

it.each(watched)('the requests to %s are seen', async (_, make) => {
  const provider = make()
  const { sent, told } = meet(provider)
  expect(await send(provider)).toBe('done')
  await pause()
  expect(sent()[0]).toMatchObject({ params: [{ to: '0x2' }], held: true, state: { name: 'Shape' } })
  expect(told.filter(({ kind }) => kind === 'unwrappable')).toEqual([])
})

it.each(unwatched)('%s is left alone, and that is told', (_, make) => {
  expect(meet(make()).told).toEqual([{ kind: 'unwrappable', name: 'Shape' }])
})

it('one that a page keeps to itself is watched with its class, as itself', async () => {
  const { Plain } = classes()
  const { sent } = meet(new Plain())
  const kept = Object.assign(new Plain(), { on: () => undefined })
  await send(kept)
  await pause()
  expect(sent()).toHaveLength(1)
})

it('a page that makes very many of a class is told of no wallet that can’t be watched', async () => {
  const { Plain } = classes()
  const { sent, told } = meet(new Plain())
  for (let n = 0; n < 38; n++) await send(new Plain())
  await pause()
  expect(sent()).toHaveLength(38)
  expect(told.filter(({ kind }) => kind === 'unwrappable')).toEqual([])
})

it('all of a list of providers are watched', async () => {
  const [one, other] = [own(), own()]
  const { sent } = meet({ ...own(), providers: [one, other] })
  await send(one)
  await send(other)
  await pause()
  expect(sent()).toHaveLength(2)
})

it('in window.ethereum by a getter, one that throws, or one that changes, is met', async () => {
  const [one, other] = [own(), own()]
  const { window, sent } = meet(null)
  let current: unknown = one
  Object.defineProperty(window, 'ethereum', {
    get: () => {
      if (current === null) throw new Error('not now')
      return current
    },
  })
  const met = async (provider: unknown) => {
    const before = sent().length
    window.dispatchEvent(new window.Event('mousedown'))
    await send(provider)
    await pause()
    return sent().length - before
  }
  expect(await met(one)).toBe(1)
  current = other
  expect(await met(other)).toBe(1)
  current = null
  expect(await met(one)).toBe(1)
})
